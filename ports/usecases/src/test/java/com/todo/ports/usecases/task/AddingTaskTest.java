package com.todo.ports.usecases.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.usecases.WholeCore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddingTaskTest {
  private final WholeCore todo = new WholeCore();
  private final UserId anna = todo.register("anna").id();

  @Test
  void adds_once_however_often_the_same_request_comes() {
    var first = todo.addTask.addOnce(anna, milk(), "key");
    todo.clock.pass(Duration.ofHours(23));
    var second = todo.addTask.addOnce(anna, milk(), "key");

    assertEquals(first, second);
    assertEquals(1, todo.published().size());
  }

  @Test
  void forgets_a_request_after_a_day() {
    var first = todo.addTask.addOnce(anna, milk(), "key");
    todo.clock.pass(Duration.ofHours(24).plusSeconds(1));

    assertNotEquals(first.id(), todo.addTask.addOnce(anna, milk(), "key").id());
  }

  @Test
  void refuses_a_key_that_stood_for_something_else() {
    todo.addTask.addOnce(anna, milk(), "key");

    assertThrows(
        RequestKeyReused.class,
        () -> todo.addTask.addOnce(anna, milk().titled(new Title("Buy bread")), "key"));
  }

  @Test
  void keeps_the_keys_of_two_people_apart() {
    var ben = todo.register("ben").id();

    assertNotEquals(
        todo.addTask.addOnce(anna, milk(), "key").id(),
        todo.addTask.addOnce(ben, milk(), "key").id());
  }

  private static TaskDetails milk() {
    return TaskDetails.of(new Title("Buy milk"), WholeCore.BERLIN);
  }
}
