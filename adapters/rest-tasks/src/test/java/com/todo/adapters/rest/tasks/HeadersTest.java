package com.todo.adapters.rest.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.outbound.AccessToken;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  private static final TaskId TASK = new TaskId(UUID.randomUUID());
  private static final Instant NOW = Instant.parse("2030-01-01T09:00:00Z");

  @Test
  void knows_which_version_an_editor_saw() {
    assertEquals(ExpectedVersion.ANY, IfMatch.read("*", TASK));
    assertEquals(new ExpectedVersion(7), IfMatch.read(" \"7\" ", TASK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "\"7", "W/\"7\"", "\"7\", \"8\"", "'7'"})
  void refuses_what_is_not_one_strong_tag(String header) {
    assertThrows(InvalidRequest.class, () -> IfMatch.read(header, TASK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"-1\"", "\"abc\"", "\"\"", "\"99999999999999999999\""})
  void takes_a_tag_that_was_never_given_for_one_of_another_version(String header) {
    assertThrows(StaleTask.class, () -> IfMatch.read(header, TASK));
  }

  @Test
  void takes_keys_that_are_short_and_plain() {
    assertEquals("my key 1", RequestKey.checked("my key 1"));
    assertThrows(InvalidRequest.class, () -> RequestKey.checked(""));
    assertThrows(InvalidRequest.class, () -> RequestKey.checked("k".repeat(256)));
    assertThrows(InvalidRequest.class, () -> RequestKey.checked("é"));
  }

  @Test
  void keeps_the_cookie_as_long_as_its_token_is_good() {
    var token = new AccessToken("abc", NOW.plusSeconds(60));

    assertEquals(
        "todo_session=abc; Path=/; Max-Age=60; HttpOnly; SameSite=Strict",
        SessionCookie.keeping(token, NOW, false));
    assertEquals(
        "todo_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure",
        SessionCookie.gone(true));
  }
}
