package com.todo.ports.usecases.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.Email;
import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.TooManyAttempts;
import com.todo.domain.account.WrongCredentials;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.Title;
import com.todo.ports.usecases.WholeCore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggingInTest {
  private static final Email ANNA = new Email("anna@example.org");

  private final WholeCore todo = new WholeCore();

  @Test
  void lets_in_who_knows_the_password() {
    var anna = todo.register("anna");

    assertEquals(anna, todo.logIn.logIn(ANNA, "correct horse").account());
  }

  @Test
  void does_not_tell_a_wrong_password_from_an_unknown_address() {
    todo.register("anna");

    var wrong = assertThrows(WrongCredentials.class, () -> todo.logIn.logIn(ANNA, "x"));
    var unknown =
        assertThrows(
            WrongCredentials.class, () -> todo.logIn.logIn(new Email("eve@example.org"), "x"));
    assertEquals(wrong.getMessage(), unknown.getMessage());
  }

  @Test
  void stops_listening_after_five_wrong_passwords_for_a_while() {
    todo.register("anna");
    for (var i = 0; i < 5; i++) {
      assertThrows(WrongCredentials.class, () -> todo.logIn.logIn(ANNA, "x"));
    }

    assertThrows(TooManyAttempts.class, () -> todo.logIn.logIn(ANNA, "correct horse"));
    todo.clock.pass(Duration.ofMinutes(16));
    todo.logIn.logIn(ANNA, "correct horse");
  }

  @Test
  void knows_each_address_once() {
    todo.register("anna");

    assertThrows(EmailTaken.class, () -> todo.register("anna"));
  }

  @Test
  void tells_of_every_task_that_leaves_with_its_owner() {
    var anna = todo.register("anna").id();
    var task = todo.addTask.add(anna, TaskDetails.of(new Title("Buy milk"), WholeCore.BERLIN));

    todo.deleteAccount.delete(anna);

    var events = todo.published();
    assertEquals(
        List.of(new TaskEvent.Deleted(task.id(), anna, todo.clock.instant())),
        events.subList(1, events.size()));
    assertThrows(WrongCredentials.class, () -> todo.logIn.logIn(ANNA, "correct horse"));
  }
}
