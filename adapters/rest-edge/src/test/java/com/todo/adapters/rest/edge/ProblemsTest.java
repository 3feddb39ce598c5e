package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.TooManyAttempts;
import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.account.WrongCredentials;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskGone;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.NeedsAnswer;
import com.todo.ports.interfaces.inbound.NeverPossible;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.interfaces.outbound.UnknownDeadLetter;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
  private static final UUID ID = UUID.randomUUID();

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new IllegalArgumentException("title is odd"), 400, "invalid-request"),
        Arguments.of(new InvalidRequest("title", "is odd"), 400, "invalid-request"),
        Arguments.of(new NotSignedIn(), 401, "not-signed-in"),
        Arguments.of(new UnknownAccount(new UserId(ID)), 401, "not-signed-in"),
        Arguments.of(new WrongCredentials(), 401, "wrong-credentials"),
        Arguments.of(new NotAllowed(), 403, "forbidden"),
        Arguments.of(new ForeignOrigin(), 403, "foreign-origin"),
        Arguments.of(new NothingHere(), 404, "unknown"),
        Arguments.of(new UnknownTask(new TaskId(ID)), 404, "unknown"),
        Arguments.of(new UnknownConversation(new ConversationId(ID)), 404, "unknown"),
        Arguments.of(new UnknownDeadLetter(ID), 404, "unknown"),
        Arguments.of(new EmailTaken(), 409, "email-taken"),
        Arguments.of(new TaskGone(new TaskId(ID)), 409, "task-deleted"),
        Arguments.of(new ChangesForgotten(), 410, "changes-not-kept"),
        Arguments.of(new StaleTask(new TaskId(ID)), 412, "stale-task"),
        Arguments.of(new BodyTooLarge(), 413, "body-too-large"),
        Arguments.of(new NeedsAnswer("When?"), 422, "question"),
        Arguments.of(new RequestKeyReused(), 422, "idempotency-key-reused"),
        Arguments.of(new NeverPossible("There is no feb 30."), 422, "impossible"),
        Arguments.of(new TooManyAttempts(Duration.ofMinutes(1)), 429, "too-many-attempts"),
        Arguments.of(new SQLException("gone", "57P01"), 503, "unavailable"),
        Arguments.of(new SQLException("refused", "08001"), 503, "unavailable"),
        Arguments.of(new SQLTransientConnectionException("none left"), 503, "unavailable"),
        Arguments.of(new SQLException("no such column", "42703"), 500, "internal"),
        Arguments.of(new NullPointerException(), 500, "internal"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void gives_each_refusal_its_status_and_name(Throwable thrown, int status, String kind) {
    var problem = Problems.of(thrown);

    assertEquals(status, problem.status());
    assertEquals("urn:todo:problem:" + kind, problem.type());
  }

  @Test
  void finds_the_refusal_inside_what_a_container_wraps_around_it() {
    var wrapped = new RuntimeException(new RuntimeException(new StaleTask(new TaskId(ID))));

    assertEquals(412, Problems.of(wrapped).status());
  }

  @Test
  void takes_an_impossible_value_deep_inside_for_a_mistake_of_ours() {
    var wrapped = new IllegalStateException(new IllegalArgumentException("an internal matter"));

    assertEquals(500, Problems.of(wrapped).status());
  }

  @Test
  void says_nothing_about_a_mistake_of_ours() {
    var problem = Problems.of(new IllegalStateException("password=hunter2"));

    assertFalse(problem.detail().contains("hunter2"));
  }

  @Test
  void says_how_long_to_wait() {
    var problem = Problems.of(new TooManyAttempts(Duration.ofMillis(61_001)));

    assertEquals(Map.of("Retry-After", "62"), problem.headers());
  }

  @Test
  void says_how_to_sign_in() {
    assertEquals(
        Map.of("WWW-Authenticate", "Bearer realm=\"todo\""),
        Problems.of(new NotSignedIn()).headers());
  }

  @Test
  void asks_the_question() {
    var json = ProblemJson.of(Problems.of(new NeedsAnswer("At what time?")), "/api/tasks", "c-1");

    assertEquals("At what time?", json.getString("question"));
    assertEquals("/api/tasks", json.getString("instance"));
    assertEquals("c-1", json.getString("correlation_id"));
  }

  @Test
  void lists_what_is_wrong() {
    var json = ProblemJson.of(Problems.of(new InvalidRequest("title", "is odd")), "/", "c-1");

    assertEquals(
        "[{\"field\":\"title\",\"message\":\"is odd\"}]", json.getJsonArray("errors").toString());
    assertEquals("title is odd.", json.getString("detail"));
  }
}
