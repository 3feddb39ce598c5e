package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import java.util.stream.Stream;

/** Paths and methods that do not exist, and headers that nobody needs. */
final class BadAddresses {

  private BadAddresses() {}

  static Stream<BadCall> of(String task) {
    return Stream.of(paths(task), methods(task), headers()).flatMap(calls -> calls);
  }

  private static Stream<BadCall> paths(String task) {
    return Stream.of(
            Call.of("GET", "/api"),
            Call.of("GET", "/api/"),
            Call.of("GET", "/api/nothing"),
            Call.of("POST", "/api/nothing").json("{}"),
            Call.of("GET", "/api/tasks/" + task + "/nothing"),
            Call.of("POST", "/api/tasks/" + task + "/explode"),
            Call.of("GET", "/audit/nothing"),
            Call.of("GET", "/api/auth/nothing"))
        .map(call -> BadCall.of(call, 404, 405));
  }

  private static Stream<BadCall> methods(String task) {
    return Stream.of(
            Call.of("PUT", "/api/tasks").json("{}"),
            Call.of("DELETE", "/api/tasks"),
            Call.of("PUT", "/api/tasks/" + task).json("{\"title\":\"a\"}"),
            Call.of("POST", "/api/tasks/" + task).json("{\"title\":\"a\"}"),
            Call.of("GET", "/api/tasks/" + task + "/complete"),
            Call.of("DELETE", "/api/changes"),
            Call.of("POST", "/api/export"),
            Call.of("GET", "/api/chat"),
            Call.of("GET", "/api/auth/login"),
            Call.of("DELETE", "/audit"),
            Call.of("POST", "/audit/verify"),
            Call.of("BREW", "/api/tasks"))
        .map(call -> BadCall.of(call, 405, 501));
  }

  private static Stream<BadCall> headers() {
    return Stream.of(
        BadCall.of("wants HTML", list().header("Accept", "text/html"), 406),
        BadCall.of("wants XML", list().header("Accept", "application/xml"), 406),
        BadCall.of("a path of 20,000 characters", Call.of("GET", longPath()), 400, 404, 414));
  }

  private static String longPath() {
    return "/api/tasks/" + "x".repeat(20_000);
  }

  private static Call list() {
    return Call.of("GET", "/api/tasks");
  }
}
