package com.todo.infra.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What all replicas of a program have in common. */
record Pod(Manifest owner, JsonNode template) {

  static Optional<Pod> of(Manifest manifest) {
    var template =
        switch (manifest.kind()) {
          case "Pod" -> manifest.content();
          case "CronJob" -> manifest.content().at("/spec/jobTemplate/spec/template");
          default -> manifest.content().at("/spec/template");
        };
    return template.at("/spec/containers").isArray()
        ? Optional.of(new Pod(manifest, template))
        : Optional.empty();
  }

  JsonNode spec() {
    return template.path("spec");
  }

  private JsonNode labels() {
    return template.at("/metadata/labels");
  }

  boolean labelled(String label, String value) {
    return labels().path(label).asText().equals(value);
  }

  String annotation(String name) {
    return template.at("/metadata/annotations").path(name).asText();
  }

  /** Whether it is there for good, and not until it has done something. */
  boolean stays() {
    return switch (owner.kind()) {
      case "Deployment", "StatefulSet", "DaemonSet" -> true;
      default -> false;
    };
  }

  boolean hasSidecar() {
    return annotation("dapr.io/enabled").equals("true");
  }

  /** Those that make it ready, then those that it consists of. */
  Stream<Container> containers() {
    return Stream.of("initContainers", "containers")
        .flatMap(
            kind ->
                StreamSupport.stream(spec().path(kind).spliterator(), false)
                    .map(content -> new Container(this, kind.equals("containers"), content)));
  }

  /** Whether a selector of labels chooses it; an empty one chooses everything. */
  boolean isChosenBy(JsonNode selector) {
    return selector.path("matchLabels").properties().stream()
            .allMatch(label -> labels().path(label.getKey()).equals(label.getValue()))
        && StreamSupport.stream(selector.path("matchExpressions").spliterator(), false)
            .allMatch(this::isAmong);
  }

  private boolean isAmong(JsonNode expression) {
    if (!expression.path("operator").asText().equals("In")) {
      throw new AssertionError("not understood: " + expression);
    }
    var value = labels().path(expression.path("key").asText());
    return StreamSupport.stream(expression.path("values").spliterator(), false)
        .anyMatch(value::equals);
  }

  /** Volumes with which one can talk to Kubernetes as whom the pod is. */
  Stream<String> accessToKubernetes() {
    return StreamSupport.stream(spec().path("volumes").spliterator(), false)
        .filter(volume -> !volume.findPath("serviceAccountToken").isMissingNode())
        .map(volume -> volume.path("name").asText());
  }

  @Override
  public String toString() {
    return owner.toString();
  }
}
