package com.todo.ports.usecases;

import static com.todo.ports.interfaces.outbound.TaskQuery.Filter.PENDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.Scope;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What repeats, from the first time to the last, on nothing but memory. */
class LifeOfARecurringTaskTest {
  private final WholeCore todo = new WholeCore();

  @Test
  void comes_back_until_nobody_wants_it_any_more() {
    // Anna's ficus wants water every morning at nine, from tomorrow on, and Anna a word before.
    var anna = todo.register("anna").id();
    var tomorrow = new Due.Moment(LocalDate.of(2026, 11, 26), LocalTime.of(9, 0));
    var wish =
        TaskDetails.of(new Title("Water the ficus"), WholeCore.BERLIN)
            .due(tomorrow)
            .reminded(new ReminderPlan.Before(Duration.ofMinutes(10)))
            .repeated(RecurrenceRule.every(new Pattern.Daily()));
    var first = todo.addTask.add(anna, wish);

    // Her window says so ten minutes before, and she waters it; an hour late, but she does.
    todo.pass(Duration.between(todo.clock.instant(), remindedAt(first)));
    assertEquals(first.id(), todo.windows.reminded.get(0).task());
    todo.pass(Duration.ofMinutes(70));
    complete(anna, first);

    // The next one is due the morning after, and so is the word before.
    var second = only(pending(anna));
    assertEquals(tomorrow.on(LocalDate.of(2026, 11, 27)), second.details().schedule().due());
    assertEquals(remindedAt(first).plus(Duration.ofDays(1)), remindedAt(second));

    // She takes it back and ticks it off again. The next one is there already.
    todo.reopenTask.reopen(anna, first.id());
    complete(anna, first);
    todo.deliverAgain();
    assertEquals(List.of(second), pending(anna));

    // Ten mornings go by. She waters it once; nothing has piled up.
    todo.pass(Duration.ofDays(10));
    complete(anna, second);
    var third = only(pending(anna));
    assertEquals(tomorrow.on(LocalDate.of(2026, 12, 7)), third.details().schedule().due());

    // This time the fern gets some too, this time only.
    edit(anna, third, Scope.THIS, details -> details.titled(new Title("The fern, too")));
    complete(anna, third);
    var fourth = only(pending(anna));
    assertEquals(new Title("Water the ficus"), fourth.details().title());

    // From now on with fertilizer; but she leaves that day out.
    edit(anna, fourth, Scope.FOLLOWING, details -> details.titled(new Title("Feed the ficus")));
    var moved = todo.skipOccurrence.skip(anna, fourth.id());
    complete(anna, moved);
    var fifth = only(pending(anna));
    assertEquals(new Title("Feed the ficus"), fifth.details().title());
    assertEquals(tomorrow.on(LocalDate.of(2026, 12, 10)), fifth.details().schedule().due());

    // The ficus goes to a neighbour. Once more, and that was it.
    edit(anna, fifth, Scope.FOLLOWING, details -> details.repeated(Recurrence.ONCE));
    complete(anna, fifth);
    assertEquals(List.of(), pending(anna));

    // The trail tells once of each that followed.
    assertEquals(1, times("generated", anna, first));
    assertEquals(2, times("completed", anna, first));
    assertEquals(1, times("generated", anna, second));
    assertEquals(0, times("generated", anna, fifth));
    assertTrue(todo.verifyAudit.verify().intact());
  }

  private void complete(UserId user, Task task) {
    todo.completeTask.complete(user, task.id());
    todo.deliver();
  }

  private void edit(UserId user, Task task, Scope scope, UnaryOperator<TaskDetails> edit) {
    todo.editTask.edit(user, task.id(), ExpectedVersion.ANY, scope, edit);
    todo.deliver();
  }

  private static Instant remindedAt(Task task) {
    return task.details().reminderTime().orElseThrow();
  }

  private static Task only(List<Task> list) {
    assertEquals(1, list.size(), list::toString);
    return list.get(0);
  }

  private long times(String what, UserId user, Task task) {
    return todo.queryAudit.history(user, task.id()).stream()
        .filter(entry -> what.equals(whatHappened(entry)))
        .count();
  }

  private List<Task> pending(UserId user) {
    return todo.listTasks.list(user, TaskQuery.of(PENDING)).tasks();
  }

  private String whatHappened(AuditEntry entry) {
    return entry.event().type().split("\\.")[3];
  }
}
