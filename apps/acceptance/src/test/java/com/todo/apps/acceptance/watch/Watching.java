package com.todo.apps.acceptance.watch;

import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The alert rules, the dashboard and the runbook, as they lie in the source tree. */
final class Watching {
  static final Path ROOT = Checkout.here().root();

  private static final Path MONITORING = ROOT.resolve("infra/helm/todo-app/monitoring");

  private Watching() {}

  static List<JsonNode> alerts() {
    return read("alerts.yaml").get("groups").valueStream().flatMap(Watching::rules).toList();
  }

  static List<JsonNode> panels() {
    return read("dashboard.json").get("panels").valueStream().toList();
  }

  /** What is asked of Prometheus, in its language. */
  static Stream<String> questions() {
    return Stream.concat(
        alerts().stream().map(alert -> alert.get("expr").asString()),
        panels().stream()
            .flatMap(panel -> panel.path("targets").valueStream())
            .map(target -> target.get("expr").asString()));
  }

  private static Stream<JsonNode> rules(JsonNode group) {
    return group.get("rules").valueStream();
  }

  /** JSON is YAML, too. */
  private static JsonNode read(String file) {
    return YAMLMapper.builder().build().readTree(text(MONITORING.resolve(file)));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
