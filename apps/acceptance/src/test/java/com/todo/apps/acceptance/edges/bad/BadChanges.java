package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import java.util.stream.Stream;

/** Changes of a task that cannot be made; it is at version 1. */
final class BadChanges {

  private BadChanges() {}

  static Stream<BadCall> of(String task) {
    var path = "/api/tasks/" + task;
    return Stream.of(patches(path), editors(path), names()).flatMap(calls -> calls);
  }

  private static Stream<BadCall> patches(String path) {
    return Stream.of(
            "",
            "[]",
            "null",
            "7",
            "[{\"op\":\"remove\",\"path\":\"/title\"}]",
            "{\"title\":null}",
            "{\"title\":\"\"}",
            "{\"title\":{\"text\":\"a\"}}",
            "{\"status\":\"completed\"}",
            "{\"id\":\"0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55\"}",
            "{\"version\":9}",
            "{\"colour\":\"red\"}",
            "{\"time_zone\":null}",
            "{\"time_zone\":\"Nowhere\"}",
            "{\"due_date\":\"2026-02-29\"}",
            "{\"due_time\":\"24:00\"}",
            "{\"reminder_minutes_before\":10}",
            "{\"description\":\"" + "x".repeat(5_001) + "\"}",
            "{\"recurrence_rule\":{\"frequency\":\"never\"}}")
        .map(body -> BadCall.of("change to " + body, patch(path, body), 400));
  }

  private static Stream<BadCall> editors(String path) {
    var wish = "{\"title\":\"Somebody else was faster\"}";
    return Stream.of(
        BadCall.of("an old version", patch(path, wish).header("If-Match", "\"99\""), 412),
        BadCall.of("an empty version", patch(path, wish).header("If-Match", "\"\""), 400, 412),
        BadCall.of("no version", patch(path, wish).header("If-Match", "\"abc\""), 400, 412),
        BadCall.of("half a version", patch(path, wish).header("If-Match", "\"9"), 400, 412),
        BadCall.of("a negative version", patch(path, wish).header("If-Match", "\"-1\""), 400, 412),
        BadCall.of("a weak version", patch(path, wish).header("If-Match", "W/\"7\""), 400, 412),
        BadCall.of(
            "a version out of range",
            patch(path, wish).header("If-Match", "\"99999999999999999999\""),
            400,
            412),
        BadCall.of("as text", Call.of("PATCH", path).text("text/plain", wish), 415),
        BadCall.of("as a patch of operations", jsonPatch(path), 415));
  }

  private static Call jsonPatch(String path) {
    return Call.of("PATCH", path).text("application/json-patch+json", "[]");
  }

  private static Stream<BadCall> names() {
    return Stream.of(
            "nonsense",
            "1",
            "null",
            "..%2f..%2fetc%2fpasswd",
            "%27%20OR%201=1",
            "0b9c2f4e-6f0c-4d0b-9a51",
            "0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c5z",
            "{0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55}".replace("{", "%7B").replace("}", "%7D"),
            "x".repeat(3_000))
        .flatMap(
            id ->
                Stream.of(
                    Call.of("GET", "/api/tasks/" + id),
                    patch("/api/tasks/" + id, "{\"title\":\"a\"}"),
                    Call.of("DELETE", "/api/tasks/" + id),
                    Call.of("POST", "/api/tasks/" + id + "/complete"),
                    Call.of("GET", "/api/conversations/" + id),
                    Call.of("GET", "/audit/tasks/" + id)))
        .map(call -> BadCall.of(call, 400, 404));
  }

  private static Call patch(String path, String body) {
    return Call.of("PATCH", path).text("application/merge-patch+json", body);
  }
}
