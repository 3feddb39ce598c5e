package com.todo.domain.task;

import static com.todo.domain.task.Sample.ANNA;
import static com.todo.domain.task.Sample.FICUS;
import static com.todo.domain.task.Sample.LATER;
import static com.todo.domain.task.Sample.NOW;
import static com.todo.domain.task.Sample.TOMORROW;
import static com.todo.domain.task.Sample.deleted;
import static com.todo.domain.task.Sample.details;
import static com.todo.domain.task.Sample.done;
import static com.todo.domain.task.Sample.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.reminder.ReminderId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskTest {
  private static final ReminderId REMINDER = ReminderId.of(FICUS.value(), 1);
  private static final Due DAY_AFTER = details().schedule().due().on(TOMORROW.plusDays(1));
  private static final Succession NEXT = new Succession(details().due(DAY_AFTER), 1, 0);

  @Test
  void begins_pending_with_version_one() {
    var created = Task.create(FICUS, ANNA, details(), NOW);

    assertEquals(TaskStatus.PENDING, created.state().status());
    assertEquals(1, created.state().version());
    assertEquals(
        new TaskEvent.Created(FICUS, ANNA, details(), RuleInForce.NONE, 0, NOW), created.event());
  }

  @Test
  void is_done_once() {
    var completed = task().complete(LATER);

    assertEquals(new TaskStatus.Completed(LATER), completed.state().status());
    assertEquals(2, completed.state().version());
    assertEquals(new TaskEvent.Completed(FICUS, ANNA, RuleInForce.NONE, LATER), completed.event());
    assertThrows(TaskAlreadyDone.class, () -> completed.state().complete(LATER));
  }

  @Test
  void is_reopened_when_it_was_not_done_after_all() {
    var reopened = done().reopen(LATER);

    assertEquals(TaskStatus.PENDING, reopened.state().status());
    assertEquals(
        new TaskEvent.Updated(
            FICUS, ANNA, List.of(new TaskChange.StatusSet(TaskStatus.PENDING)), 3, LATER),
        reopened.event());
    assertThrows(TaskNotDone.class, () -> task().reopen(LATER));
  }

  @Test
  void is_restored_as_it_was() {
    assertEquals(TaskStatus.PENDING, deleted().restore(LATER).state().status());
    assertEquals(
        new TaskStatus.Completed(LATER),
        done().delete(LATER).state().restore(LATER).state().status());
    assertThrows(TaskNotDeleted.class, () -> task().restore(LATER));
  }

  @Test
  void cannot_be_restored_after_thirty_days() {
    var lastMoment = LATER.plus(Task.RESTORABLE);

    assertTrue(!deleted().restore(lastMoment).state().isDeleted());
    assertThrows(TaskGone.class, () -> deleted().restore(lastMoment.plusMillis(1)));
  }

  @Test
  void does_nothing_once_deleted() {
    assertThrows(TaskGone.class, () -> deleted().complete(LATER));
    assertThrows(TaskGone.class, () -> deleted().reopen(LATER));
    assertThrows(TaskGone.class, () -> deleted().delete(LATER));
    assertThrows(TaskGone.class, () -> deleted().change(details(), LATER));
    assertThrows(TaskGone.class, () -> deleted().dismiss(REMINDER, LATER));
    assertThrows(TaskGone.class, () -> deleted().skipTo(NEXT, LATER));
  }

  @Test
  void stays_as_it_is_when_nothing_is_different() {
    assertEquals(Optional.empty(), task().change(details(), LATER));
  }

  @Test
  void counts_its_changes_and_remembers_when() {
    var changed = task().change(details().titled(new Title("Water it")), LATER).orElseThrow();

    assertEquals(2, changed.state().version());
    assertEquals(new Lifetime(NOW, LATER), changed.state().lifetime());
  }

  @Test
  void says_whose_reminder_was_dealt_with_and_stays_as_it_is() {
    var dismissed = task().dismiss(REMINDER, LATER);

    assertEquals(details(), dismissed.state().details());
    assertEquals(2, dismissed.state().version());
    assertEquals(
        new TaskEvent.Updated(
            FICUS, ANNA, List.of(new TaskChange.ReminderDismissed(REMINDER)), 2, LATER),
        dismissed.event());
  }

  @Test
  void moves_to_the_next_day_when_this_one_is_left_out() {
    var daily = details().repeated(RecurrenceRule.every(new Pattern.Daily()));
    var task = Task.create(FICUS, ANNA, daily, NOW).state();
    var next = new Succession(daily.due(DAY_AFTER), 1, 0);

    var skipped = task.skipTo(next, LATER).state();

    assertEquals(DAY_AFTER, skipped.details().schedule().due());
    assertEquals(DAY_AFTER, ((Occurrence.InSeries) skipped.occurrence()).planned());
    assertEquals(0, skipped.occurrence().number());
    assertThrows(TaskAlreadyDone.class, () -> done().skipTo(next, LATER));
  }

  @Test
  void is_one_thing_at_a_time() {
    assertTrue(task().isPending());
    assertFalse(done().isPending());
    assertFalse(deleted().isPending());
  }

  @Test
  void says_of_which_task_it_refuses_something() {
    assertEquals(FICUS, assertThrows(TaskGone.class, () -> deleted().delete(LATER)).id());
    assertEquals(FICUS, assertThrows(TaskAlreadyDone.class, () -> done().complete(LATER)).id());
    assertEquals(FICUS, assertThrows(TaskNotDone.class, () -> task().reopen(LATER)).id());
    assertEquals(FICUS, assertThrows(TaskNotDeleted.class, () -> task().restore(LATER)).id());
  }

  @Test
  void gets_the_same_id_for_the_same_place_in_a_series() {
    var series = new SeriesId(FICUS.value());

    assertEquals(TaskId.of(series, 2), TaskId.of(series, 2));
    assertNotEquals(TaskId.of(series, 2), TaskId.of(series, 3));
    assertNotEquals(TaskId.of(series, 2), TaskId.of(new SeriesId(ANNA.value()), 2));
  }

  @Test
  void remembers_the_day_from_which_its_rule_counts_and_which_version_of_it_holds() {
    var daily = RecurrenceRule.every(new Pattern.Daily());
    var task = Task.create(FICUS, ANNA, details().repeated(daily), NOW).state();
    var weekly = RecurrenceRule.every(new Pattern.Weekly(Set.of()));

    var edited = task.change(details().repeated(weekly), LATER).orElseThrow().state();

    assertEquals(daily.anchored(TOMORROW), task.details().recurrence());
    assertEquals(
        new RuleInForce.Version(RuleId.of(FICUS.value(), 1)), task.occurrence().ruleInForce());
    assertEquals(
        new RuleInForce.Version(RuleId.of(FICUS.value(), 2)), edited.occurrence().ruleInForce());
  }
}
