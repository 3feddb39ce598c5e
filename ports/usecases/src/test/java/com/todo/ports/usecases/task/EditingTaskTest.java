package com.todo.ports.usecases.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskGone;
import com.todo.domain.task.Title;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.usecases.WholeCore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EditingTaskTest {
  private final WholeCore todo = new WholeCore();
  private final UserId anna = todo.register("anna").id();
  private final TaskDetails milk = TaskDetails.of(new Title("Buy milk"), WholeCore.BERLIN);

  @Test
  void refuses_an_editor_who_has_not_seen_the_latest_version() {
    var task = todo.addTask.add(anna, milk);
    var seen = new ExpectedVersion(task.version());
    todo.editTask.edit(anna, task.id(), seen, details -> details.titled(new Title("Buy bread")));

    assertThrows(
        StaleTask.class,
        () ->
            todo.editTask.edit(
                anna, task.id(), seen, details -> details.titled(new Title("Buy eggs"))));
    assertThrows(StaleTask.class, () -> todo.deleteTask.delete(anna, task.id(), seen));
  }

  @Test
  void says_nothing_when_nothing_is_different() {
    var task = todo.addTask.add(anna, milk);

    assertEquals(
        task, todo.editTask.edit(anna, task.id(), ExpectedVersion.ANY, details -> details));
    assertEquals(1, todo.published().size());
  }

  @Test
  void does_not_touch_what_was_deleted() {
    var task = todo.addTask.add(anna, milk);
    todo.deleteTask.delete(anna, task.id(), ExpectedVersion.ANY);

    assertThrows(TaskGone.class, () -> todo.completeTask.complete(anna, task.id()));
    assertThrows(
        UnknownTask.class, () -> todo.deleteTask.delete(anna, task.id(), ExpectedVersion.ANY));
    todo.clock.pass(Duration.ofDays(31));
    assertThrows(TaskGone.class, () -> todo.restoreTask.restore(anna, task.id()));
  }
}
