package com.todo.ports.usecases.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.usecases.WholeCore;
import org.junit.jupiter.api.Test;

class CompletingTaskTest {
  private final WholeCore todo = new WholeCore();
  private final UserId anna = todo.register("anna").id();
  private final UserId ben = todo.register("ben").id();
  private final TaskId ficus =
      todo.addTask.add(anna, TaskDetails.of(new Title("Water the ficus"), WholeCore.BERLIN)).id();

  @Test
  void counts_once_when_the_page_was_slow_and_it_is_said_twice() {
    todo.completeTask.complete(anna, ficus);
    var done = todo.completeTask.complete(anna, ficus);

    assertEquals(2, done.version());
    assertEquals(1, todo.listTasks.count(anna).completed());
    assertEquals(2, todo.published().size());
  }

  @Test
  void is_up_to_nobody_else() {
    assertThrows(UnknownTask.class, () -> todo.completeTask.complete(ben, ficus));

    assertEquals(1, todo.listTasks.count(anna).pending());
  }
}
