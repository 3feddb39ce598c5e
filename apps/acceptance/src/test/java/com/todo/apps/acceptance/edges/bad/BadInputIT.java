package com.todo.apps.acceptance.edges.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.Reply;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is a problem in words, and nothing has changed. */
@ExtendWith(SharedServer.class)
class BadInputIT {
  private Api anybody;
  private SignedUp administrator;
  private SignedUp ada;
  private String task;

  @BeforeEach
  void ada_has_a_task(SharedServer.Running system) {
    anybody = system.anybody();
    administrator = system.founder();
    ada = anybody.register("Ada");
    task = ada.add("Water the ficus");
  }

  @TestFactory
  Stream<DynamicTest> tasks_that_cannot_be() {
    return refused(Stream.concat(BadTasks.toAdd(), BadTasks.toRead()), ada.api());
  }

  @TestFactory
  Stream<DynamicTest> changes_that_cannot_be_made() {
    return refused(BadChanges.of(task), ada.api());
  }

  @TestFactory
  Stream<DynamicTest> questions_that_cannot_be_answered() {
    return Stream.concat(
        refused(BadQuestions.aboutLists(), ada.api()),
        refused(BadQuestions.aboutTheAudit(), administrator.api()));
  }

  @TestFactory
  Stream<DynamicTest> words_that_the_assistant_cannot_hear() {
    return refused(BadQuestions.toTheAssistant(), ada.api());
  }

  @TestFactory
  Stream<DynamicTest> accounts_that_cannot_be() {
    return Stream.of(
            refused(BadAccounts.toRegister(ada.email()), anybody),
            refused(BadAccounts.toSignIn(ada.email()), anybody),
            refused(BadAccounts.toSettle(), ada.api()))
        .flatMap(tests -> tests);
  }

  @TestFactory
  Stream<DynamicTest> addresses_that_do_not_exist() {
    return refused(BadAddresses.of(task), ada.api());
  }

  @Test
  void a_key_that_was_used_for_something_else() throws IOException {
    var first = BadTasks.add().json(Json.of("title", "One")).header("Idempotency-Key", "my key");
    ada.api().send(first).expect(201);

    var other = BadTasks.add().json(Json.of("title", "Two")).header("Idempotency-Key", "my key");
    assertRefused(ada.api().exchange(other), 422);
    assertEquals(2, ada.sequence());
  }

  /** What Liberty refuses before any application hears of it, in words of its own. */
  @Test
  void what_is_no_request_to_begin_with() throws IOException {
    var padded = Call.of("GET", "/api/tasks").header("X-Padding", "x".repeat(65_536));

    assertEquals(400, ada.api().exchange(padded).status());
    assertEquals(400, ada.api().exchange(Call.of("DELETE", "/api/tasks/%00")).status());
    assertEquals(1, ada.sequence());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"🪴 water 🪴", "日本語", "שלום עולם", "<b>bold</b>", "'; DROP TABLE task; --"})
  void takes_what_only_looks_bad_as_it_is(String title) {
    var id = ada.add(title);

    var seen = ada.api().get("/api/tasks/" + id).expect(200).json();
    assertEquals(title, seen.get("title").asString());
  }

  private Stream<DynamicTest> refused(Stream<BadCall> calls, Api caller) {
    return calls.map(
        bad ->
            dynamicTest(
                bad.toString(),
                () -> {
                  var before = ada.api().get("/api/tasks").expect(200).body();

                  var reply = caller.exchange(bad.call());

                  assertTrue(bad.statuses().contains(reply.status()), reply::toString);
                  assertRefused(reply, reply.status());
                  assertEquals(before, ada.api().get("/api/tasks").expect(200).body());
                  assertEquals(1, ada.sequence());
                }));
  }

  private static void assertRefused(Reply reply, int status) {
    assertEquals(status, reply.status(), reply::toString);
    assertEquals("application/problem+json", reply.mediaType(), reply::toString);
    assertEquals(status, reply.json().path("status").asInt(), reply::toString);
    for (var member : new String[] {"type", "title", "detail"}) {
      assertFalse(reply.json().path(member).asString("").isBlank(), reply::toString);
    }
    assertFalse(reply.body().contains("Exception"), reply::toString);
  }
}
