package com.todo.infra.helm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds what nobody should read who may read what is sent to Kubernetes. */
final class Telltale {
  private static final Pattern NAME =
      Pattern.compile("(?i).*(password|passwd|secret|token|credential|api.?key|private.?key).*");
  // A variable in the place of a password is none.
  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY"),
          Pattern.compile("://[^\\s/:@]*:[^\\s/@${}]+@"),
          Pattern.compile("(?i)(password|passwd|token)=[^\\s&${}\"']{4,}"),
          Pattern.compile("\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}"),
          Pattern.compile("\\b(AKIA[0-9A-Z]{16}|gh[pousr]_\\w{20,}|sk-[\\w-]{20,})"));

  private Telltale() {}

  /** What gives a secret away, with where it stands. */
  static List<String> in(Manifest manifest) {
    var data = Stream.<String>empty();
    if (manifest.kind().equals("Secret")) {
      data =
          Stream.of("data", "stringData")
              .filter(each -> !manifest.content().path(each).isEmpty())
              .map(each -> "/" + each);
    }
    return Stream.concat(data, in("", manifest.content())).map(each -> manifest + each).toList();
  }

  private static Stream<String> in(String place, JsonNode node) {
    if (node.isTextual()) {
      var said = SHAPES.stream().anyMatch(shape -> shape.matcher(node.asText()).find());
      return said ? Stream.of(place) : Stream.empty();
    }
    if (isNamedLikeOne(node)) {
      return Stream.of(place + "/" + node.path("name").asText());
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).flatMap(each -> in(place, each));
    }
    return node.properties().stream().flatMap(e -> in(place + "/" + e.getKey(), e.getValue()));
  }

  /** A variable of a container, or a setting of a component of Dapr; a path only leads to one. */
  private static boolean isNamedLikeOne(JsonNode node) {
    var value = node.path("value").asText();
    return NAME.matcher(node.path("name").asText()).matches()
        && !value.isEmpty()
        && !value.startsWith("/");
  }
}
