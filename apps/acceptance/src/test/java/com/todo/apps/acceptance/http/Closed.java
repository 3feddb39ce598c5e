package com.todo.apps.acceptance.http;

import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The contract's document read strictly: what it does not mention must not be there.
 *
 * <p>The document itself stays open, so that clients bear members that come later; only the server
 * of today has no right to them.
 */
final class Closed {

  private Closed() {}

  static JsonNode objects(JsonNode document) {
    var copy = document.deepCopy();
    var schemas = copy.at("/components/schemas");
    var extended = extended(schemas);
    schemas
        .propertyStream()
        .filter(entry -> !extended.contains("#/components/schemas/" + entry.getKey()))
        .forEach(entry -> close(entry.getValue()));
    return copy;
  }

  /** Those to which another schema adds members. */
  private static Set<String> extended(JsonNode schemas) {
    return schemas
        .valueStream()
        .flatMap(schema -> schema.path("allOf").valueStream())
        .map(part -> part.path("$ref").asString(""))
        .collect(Collectors.toSet());
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && !object.has("additionalProperties")
        && (object.has("properties") || object.has("allOf"))) {
      object.put("unevaluatedProperties", false);
    }
  }
}
