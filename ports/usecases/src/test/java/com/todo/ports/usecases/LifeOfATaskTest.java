package com.todo.ports.usecases;

import static com.todo.ports.interfaces.outbound.TaskQuery.Filter.PENDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The product told as one story, on nothing but memory. */
class LifeOfATaskTest {
  private final WholeCore todo = new WholeCore();

  @Test
  void is_told_from_the_first_word_to_the_last() {
    // Anna is the first to come, so the installation is hers. Ben comes later.
    var anna = todo.register("anna");
    var ben = todo.register("ben");
    assertTrue(anna.isAdministrator());
    assertTrue(!ben.isAdministrator());

    // She means to water the ficus tomorrow at a quarter past seven.
    var tomorrow = new Due.Moment(LocalDate.of(2026, 11, 26), LocalTime.of(7, 15));
    var wish = TaskDetails.of(new Title("Water the ficus"), WholeCore.BERLIN).due(tomorrow);
    var ficus = todo.addTask.add(anna.id(), wish);
    assertEquals(List.of(ficus), pending(anna.id()));

    // It is on her list and on nobody else's.
    assertEquals(List.of(), pending(ben.id()));
    assertThrows(UnknownTask.class, () -> todo.completeTask.complete(ben.id(), ficus.id()));

    // On second thoughts it has time until noon.
    var noon = tomorrow.at(LocalTime.NOON);
    todo.editTask.edit(anna.id(), ficus.id(), ExpectedVersion.ANY, details -> details.due(noon));

    // She ticks it off, twice, because the page was slow; it counts once.
    todo.completeTask.complete(anna.id(), ficus.id());
    var done = todo.completeTask.complete(anna.id(), ficus.id());
    assertEquals(3, done.version());
    assertEquals(1, todo.listTasks.count(anna.id()).completed());

    // It was the fern that she watered. And the ficus is made of plastic, she remembers.
    todo.reopenTask.reopen(anna.id(), ficus.id());
    todo.deleteTask.delete(anna.id(), ficus.id(), ExpectedVersion.ANY);
    assertEquals(0, todo.listTasks.count(anna.id()).total());

    // It was not; she takes it back.
    todo.restoreTask.restore(anna.id(), ficus.id());
    assertEquals(1, todo.listTasks.count(anna.id()).pending());

    // Her other windows can learn all that, change by change.
    var changes = todo.readChanges.since(anna.id(), 0, 100);
    assertEquals(
        List.of(1L, 2L, 3L, 4L, 5L, 6L),
        changes.events().stream().map(event -> event.sequence()).toList());

    // And the audit trail holds each of them once, however often it is told.
    todo.deliver();
    todo.deliverAgain();
    assertEquals(
        List.of("created", "updated", "completed", "updated", "deleted", "updated"),
        todo.queryAudit.history(anna.id(), ficus.id()).stream().map(this::whatHappened).toList());
    assertTrue(todo.verifyAudit.verify().intact());
    assertEquals(6, todo.verifyAudit.verify().entries());
  }

  private List<Task> pending(UserId user) {
    return todo.listTasks.list(user, TaskQuery.of(PENDING)).tasks();
  }

  private String whatHappened(AuditEntry entry) {
    return entry.event().type().split("\\.")[3];
  }
}
