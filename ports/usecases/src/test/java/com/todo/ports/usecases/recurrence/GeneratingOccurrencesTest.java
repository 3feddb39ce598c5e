package com.todo.ports.usecases.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.task.Due;
import com.todo.domain.task.NotRecurring;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.usecases.WholeCore;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GeneratingOccurrencesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final RecurrenceRule DAILY = RecurrenceRule.every(new Pattern.Daily());

  private final WholeCore todo = new WholeCore();
  private final UserId anna = todo.register("anna").id();

  @Test
  void puts_the_next_one_on_the_list_when_one_is_done() {
    var done = complete(ficus(DAILY));

    var next = onlyPending();
    assertEquals(new Due.Day(TODAY.plusDays(1)), next.details().schedule().due());
    assertEquals(done.details().title(), next.details().title());
    assertEquals(1, next.occurrence().number());
  }

  @Test
  void does_so_once_however_often_it_is_told() {
    complete(ficus(DAILY));
    todo.deliverAgain();
    todo.deliverAgain();

    assertEquals(1, pending().size());
    assertEquals(1, generated());
  }

  @Test
  void does_so_once_when_one_completion_is_told_a_thousand_times() {
    complete(ficus(DAILY));
    IntStream.range(0, 1_000).forEach(n -> todo.deliverAgain());

    assertEquals(1, pending().size());
    assertEquals(1, generated());
  }

  @Test
  void does_so_once_however_often_the_task_is_done() {
    var task = complete(ficus(DAILY));
    todo.reopenTask.reopen(anna, task.id());
    complete(task);

    assertEquals(1, pending().size());
  }

  @Test
  void ends_after_the_count() {
    var task = ficus(DAILY.ending(new End.AfterCount(2)));

    complete(complete(task) == null ? task : onlyPending());
    complete(onlyPending());

    assertEquals(List.of(), pending());
    assertEquals(2, generated());
  }

  @Test
  void follows_the_rule_that_was_in_force_when_the_task_was_done() {
    var task = ficus(DAILY);
    todo.completeTask.complete(anna, task.id());
    todo.editTask.edit(
        anna, task.id(), ExpectedVersion.ANY, details -> details.repeated(DAILY.every(7)));
    todo.deliver();

    assertEquals(new Due.Day(TODAY.plusDays(1)), onlyPending().details().schedule().due());
  }

  @Test
  void makes_those_that_follow_of_what_was_edited_but_for_the_day() {
    var task = ficus(DAILY);
    todo.editTask.edit(
        anna,
        task.id(),
        ExpectedVersion.ANY,
        details -> details.titled(new Title("Water the fern")).due(new Due.Day(TODAY.plusDays(5))));
    todo.pass(Duration.ofDays(5));
    complete(task);

    assertEquals(new Title("Water the fern"), onlyPending().details().title());
    assertEquals(new Due.Day(TODAY.plusDays(6)), onlyPending().details().schedule().due());
  }

  @Test
  void stops_when_the_rule_is_taken_away() {
    var task = ficus(DAILY);
    todo.editTask.edit(
        anna, task.id(), ExpectedVersion.ANY, details -> details.repeated(Recurrence.ONCE));
    complete(task);

    assertEquals(List.of(), pending());
  }

  @Test
  void leaves_one_out_when_asked() {
    var task = ficus(DAILY);
    todo.skipOccurrence.skip(anna, task.id());
    todo.deliver();

    assertEquals(new Due.Day(TODAY.plusDays(1)), onlyPending().details().schedule().due());
    var once = todo.addTask.add(anna, TaskDetails.of(new Title("Buy milk"), WholeCore.BERLIN));
    assertThrows(NotRecurring.class, () -> todo.skipOccurrence.skip(anna, once.id()));
  }

  @Test
  void says_how_many_passed_by() {
    var task = ficus(DAILY);
    todo.pass(Duration.ofDays(10));
    complete(task);

    var event =
        todo.published().stream()
            .filter(RecurringEvent.Generated.class::isInstance)
            .map(RecurringEvent.Generated.class::cast)
            .findFirst();
    assertEquals(10, event.orElseThrow().skipped());
  }

  private Task ficus(RecurrenceRule rule) {
    var details = TaskDetails.of(new Title("Water the ficus"), WholeCore.BERLIN);
    return todo.addTask.add(anna, details.due(new Due.Day(TODAY)).repeated(rule));
  }

  private Task complete(Task task) {
    var done = todo.completeTask.complete(anna, task.id());
    todo.deliver();
    return done;
  }

  private List<Task> pending() {
    return todo.listTasks.list(anna, TaskQuery.of(TaskQuery.Filter.PENDING)).tasks();
  }

  private Task onlyPending() {
    assertEquals(1, pending().size());
    return pending().get(0);
  }

  private long generated() {
    return todo.published().stream().filter(RecurringEvent.class::isInstance).count();
  }
}
