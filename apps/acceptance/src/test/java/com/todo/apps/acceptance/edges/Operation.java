package com.todo.apps.acceptance.edges;

import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Contract;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One call that the contract offers. */
record Operation(String method, String path, JsonNode said) {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  static Stream<Operation> all() {
    return Contract.OPENAPI
        .document()
        .get("paths")
        .propertyStream()
        .flatMap(
            path ->
                path.getValue()
                    .propertyStream()
                    .filter(p -> METHODS.contains(p.getKey()))
                    .map(p -> new Operation(p.getKey().toUpperCase(), path.getKey(), p.getValue())))
        .sorted(Comparator.comparing(Operation::toString));
  }

  /** Whether it can be called without signing in. */
  boolean isOpen() {
    return said.path("security").isArray() && said.get("security").isEmpty();
  }

  boolean isForAdministrators() {
    return said.get("responses").has("403");
  }

  /** Whether it is about one thing that somebody has. */
  boolean namesSomething() {
    return path.contains("{");
  }

  /** The call with this in the place of what the path names, and the body of the example. */
  Call on(String id) {
    var call = Call.of(method, path.replaceAll("\\{[^}]+}", id));
    var content = said.at("/requestBody/content");
    if (content.isMissingNode()) {
      return call;
    }
    var type = List.copyOf(content.propertyNames()).get(0);
    return call.text(type, content.get(type).get("example").toString());
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
