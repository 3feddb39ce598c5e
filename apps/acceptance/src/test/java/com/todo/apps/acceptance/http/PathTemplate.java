package com.todo.apps.acceptance.http;

import java.util.Comparator;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A path of the contract, with names in braces for what differs from call to call. */
final class PathTemplate {

  private PathTemplate() {}

  /** The template that a path was made from; one with fewer names in braces wins. */
  static Optional<String> find(JsonNode paths, String path) {
    var bare = path.replaceFirst("[?#].*", "");
    return paths
        .propertyStream()
        .map(entry -> entry.getKey())
        .filter(template -> bare.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
        .min(Comparator.comparing(PathTemplate::names));
  }

  private static long names(String template) {
    return template.chars().filter(c -> c == '{').count();
  }
}
