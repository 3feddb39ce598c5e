package com.todo.infra.helm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Pattern;

/** One object that is sent to Kubernetes, as it is written and as it is read. */
record Manifest(String text, JsonNode content) {
  private static final Pattern BETWEEN = Pattern.compile("(?m)^---.*$");
  private static final YAMLMapper YAML = new YAMLMapper();

  static List<Manifest> all(String stream) {
    return BETWEEN
        .splitAsStream(stream)
        .map(Manifest::of)
        .filter(each -> each.content.isObject())
        .toList();
  }

  private static Manifest of(String text) {
    try {
      return new Manifest(text, YAML.readTree(text));
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  String apiVersion() {
    return content.path("apiVersion").asText();
  }

  String kind() {
    return content.path("kind").asText();
  }

  String name() {
    return content.at("/metadata/name").asText();
  }

  JsonNode spec() {
    return content.path("spec");
  }

  @Override
  public String toString() {
    return kind() + " " + name();
  }
}
