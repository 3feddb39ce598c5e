package com.todo.apps.acceptance.edges.bad;

import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import java.util.stream.Stream;

/** Questions that cannot be answered, and words that cannot be heard. */
final class BadQuestions {
  private static final String UNKNOWN = "0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55";

  private BadQuestions() {}

  static Stream<BadCall> aboutLists() {
    return Stream.of(
            "/api/tasks?limit=0",
            "/api/tasks?limit=-1",
            "/api/tasks?limit=201",
            "/api/tasks?limit=many",
            "/api/tasks?limit=1.5",
            "/api/tasks?limit=99999999999",
            "/api/tasks?status=deleted",
            "/api/tasks?status=PENDING%00",
            "/api/tasks?sort=title",
            "/api/tasks?due_from=yesterday",
            "/api/tasks?due_to=2026-02-30",
            "/api/tasks?due_from=2026-12-01&due_to=2026-11-01",
            "/api/tasks?q=" + "x".repeat(201),
            "/api/tasks?q=%00",
            "/api/tasks?cursor=nonsense",
            "/api/tasks?cursor=e30",
            "/api/tasks?cursor=%27%3B--",
            "/api/tasks?cursor=" + "x".repeat(501),
            "/api/changes?since=-1",
            "/api/changes?since=now",
            "/api/changes?since=99999999999999999999",
            "/api/changes?limit=0",
            "/api/changes?limit=1001",
            "/api/conversations?limit=0",
            "/api/conversations?cursor=nonsense")
        .map(path -> BadCall.of(Call.of("GET", path), 400));
  }

  static Stream<BadCall> aboutTheAudit() {
    return Stream.of(
            "/audit?event_type=nonsense",
            "/audit?user_id=nobody",
            "/audit?task_id=1",
            "/audit?from=yesterday",
            "/audit?to=2026-11-25T09:00:00",
            "/audit?limit=0",
            "/audit?limit=201",
            "/audit?cursor=nonsense",
            "/audit?cursor=-1",
            "/api/dead-letters?limit=0",
            "/api/dead-letters?cursor=nonsense")
        .map(path -> BadCall.of(Call.of("GET", path), 400));
  }

  static Stream<BadCall> toTheAssistant() {
    return Stream.of(
        chat("no message", "{}", 400),
        chat("an empty message", Json.of("message", ""), 400),
        chat("too many words", Json.of("message", "x".repeat(10_001)), 400),
        chat("no text", "{\"message\":[\"add milk\"]}", 400),
        chat("another's name", "{\"message\":\"add milk\",\"user_id\":\"" + UNKNOWN + "\"}", 400),
        chat("no conversation", talking("nonsense"), 400, 404),
        chat("an unknown conversation", talking(UNKNOWN), 404),
        quick("an empty sentence", Json.of("text", ""), 400),
        quick("a vague sentence", Json.of("text", "call mum this evening"), 422),
        quick("an impossible sentence", Json.of("text", "call mum on feb 30"), 422),
        quick("too long a sentence", Json.of("text", "x".repeat(10_001)), 400));
  }

  private static String talking(String conversation) {
    return Json.object().put("conversation_id", conversation).put("message", "add milk").toString();
  }

  private static BadCall chat(String name, String body, Integer... statuses) {
    return BadCall.of("chat: " + name, Call.of("POST", "/api/chat").json(body), statuses);
  }

  private static BadCall quick(String name, String body, Integer... statuses) {
    return BadCall.of("quick: " + name, Call.of("POST", "/api/tasks/quick").json(body), statuses);
  }
}
