package com.todo.ports.usecases.reminder;

import static com.todo.domain.reminder.ReminderStatus.CANCELLED;
import static com.todo.domain.reminder.ReminderStatus.DELIVERED;
import static com.todo.domain.reminder.ReminderStatus.FAILED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderOver;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.inbound.ListedReminder;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import com.todo.ports.usecases.WholeCore;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemindersTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final WholeCore todo = new WholeCore();
  private final UserId anna = todo.register("anna").id();

  @Test
  void come_up_on_time_once() {
    var task = remindedInAnHour();
    todo.pass(HOUR.minusSeconds(1));
    assertEquals(0, todo.windows.reminded.size());

    todo.pass(Duration.ofSeconds(1));
    todo.pass(HOUR);

    assertEquals(1, todo.windows.reminded.size());
    assertEquals(task.details().title(), todo.windows.reminded.get(0).title());
  }

  @Test
  void are_delivered_when_a_window_has_shown_them() {
    remindedInAnHour();
    todo.pass(HOUR);
    var shown = todo.windows.reminded.get(0).id();
    todo.watchReminders.shown(Map.of(anna, Set.of(shown)));
    todo.watchReminders.shown(Map.of(anna, Set.of(shown)));
    todo.pass(HOUR);

    assertEquals(List.of(DELIVERED), statuses());
    assertEquals(List.of(), todo.watchReminders.waiting(anna));
    assertEquals(List.of("Scheduled", "Triggered", "Delivered"), told());
  }

  @Test
  void wait_for_a_person_who_is_away() {
    remindedInAnHour();
    todo.pass(HOUR);
    todo.pass(Duration.ofSeconds(15));

    assertEquals(List.of(FAILED), statuses());
    assertEquals(1, todo.watchReminders.waiting(anna).size());

    todo.watchReminders.shown(Map.of(anna, Set.of(todo.watchReminders.waiting(anna).get(0).id())));
    todo.deliver();
    assertEquals(List.of(DELIVERED), statuses());
    assertEquals(List.of("Scheduled", "Triggered", "Failed", "Delivered"), told());
  }

  @Test
  void come_up_together_for_everybody_who_wanted_them_then() {
    var ben = todo.register("ben").id();
    var at = new ReminderPlan.At(todo.clock.instant().plus(HOUR));
    Stream.of(anna, anna, ben).forEach(owner -> todo.addTask.add(owner, reminded(at)));
    todo.pass(HOUR);
    assertEquals(3, todo.windows.reminded.size());
    assertEquals(2, todo.watchReminders.waiting(anna).size());

    var shown = todo.watchReminders.waiting(anna).stream().map(WaitingReminder::id).toList();
    todo.watchReminders.shown(Map.of(anna, Set.copyOf(shown)));
    todo.pass(HOUR);

    assertEquals(List.of(DELIVERED, DELIVERED), statuses());
    assertEquals(1, todo.watchReminders.waiting(ben).size());
    assertEquals(1, told().stream().filter("Failed"::equals).count());
  }

  @Test
  void do_not_come_up_again_when_their_job_is_run_again() {
    var reminder = remindedInAnHour();
    var scheduled = all().get(0);
    todo.pass(HOUR);
    todo.watchReminders.shown(Map.of(anna, Set.of(scheduled.id())));
    todo.deliver();
    todo.runAgain("reminder-" + scheduled.id(), jobAbout(scheduled, reminder));

    assertEquals(List.of(), todo.watchReminders.waiting(anna));
    assertEquals(List.of("Scheduled", "Triggered", "Delivered"), told());
  }

  @Test
  void come_up_although_the_scheduler_has_lost_their_jobs() {
    remindedInAnHour();
    todo.deliver();
    todo.loseJobs();
    todo.pass(HOUR.minusMinutes(10));
    todo.replanReminders.replan();
    todo.pass(Duration.ofMinutes(10));

    assertEquals(1, todo.windows.reminded.size());
  }

  @Test
  void come_up_late_if_their_jobs_were_lost_until_then() {
    remindedInAnHour();
    todo.deliver();
    todo.loseJobs();
    todo.pass(HOUR.plusMinutes(2));
    assertEquals(0, todo.windows.reminded.size());

    todo.replanReminders.replan();
    todo.replanReminders.replan();
    todo.pass(Duration.ZERO);

    assertEquals(1, todo.windows.reminded.size());
  }

  @Test
  void are_not_planned_again_once_they_are_over() {
    todo.completeTask.complete(anna, remindedInAnHour().id());
    todo.deliver();
    todo.replanReminders.replan();

    assertEquals(List.of(), todo.plannedJobs());
  }

  @Test
  void are_told_once_if_they_are_planned_again_while_they_are_up() {
    remindedInAnHour();
    todo.pass(HOUR);
    todo.replanReminders.replan();
    todo.pass(Duration.ZERO);

    assertEquals(List.of("Scheduled", "Triggered"), told());
    assertEquals(1, todo.watchReminders.waiting(anna).size());
  }

  @Test
  void are_delivered_to_nobody_whom_they_do_not_concern() {
    var ben = todo.register("ben").id();
    remindedInAnHour();
    todo.pass(HOUR);
    todo.watchReminders.shown(Map.of(ben, Set.of(todo.windows.reminded.get(0).id())));

    assertEquals(1, todo.watchReminders.waiting(anna).size());
    assertEquals(List.of("Scheduled", "Triggered"), told());
  }

  @Test
  void are_silent_once_their_task_is_done_or_deleted() {
    todo.completeTask.complete(anna, remindedInAnHour().id());
    todo.deleteTask.delete(anna, remindedInAnHour().id(), ExpectedVersion.ANY);
    todo.pass(HOUR);

    assertEquals(List.of(), todo.windows.reminded);
    assertEquals(List.of(CANCELLED, CANCELLED), statuses());
  }

  @Test
  void move_when_their_time_moves() {
    var task = remindedInAnHour();
    var later = todo.clock.instant().plus(HOUR.multipliedBy(2));
    todo.editTask.edit(
        anna,
        task.id(),
        ExpectedVersion.ANY,
        details -> details.reminded(new ReminderPlan.At(later)));
    todo.pass(HOUR);
    assertEquals(List.of(), todo.windows.reminded);

    todo.pass(HOUR);
    assertEquals(1, todo.windows.reminded.size());
  }

  @Test
  void come_up_again_when_they_were_put_off() {
    remindedInAnHour();
    todo.pass(HOUR);
    var reminder = todo.windows.reminded.get(0).id();
    todo.snoozeReminder.snooze(anna, reminder, todo.clock.instant().plus(Duration.ofMinutes(10)));
    todo.pass(Duration.ofMinutes(10));

    assertEquals(List.of(reminder), todo.windows.dismissed);
    assertEquals(2, todo.windows.reminded.size());
  }

  @Test
  void are_put_away_in_every_window_at_once() {
    remindedInAnHour();
    todo.pass(HOUR);
    var reminder = todo.windows.reminded.get(0).id();
    todo.dismissReminder.dismiss(anna, reminder);
    todo.deliver();

    assertEquals(List.of(reminder), todo.windows.dismissed);
    assertEquals(List.of(), todo.watchReminders.waiting(anna));
  }

  @Test
  void cannot_be_put_off_once_they_are_over() {
    var task = remindedInAnHour();
    var reminder = all().get(0).id();
    todo.completeTask.complete(anna, task.id());

    assertThrows(
        ReminderOver.class,
        () -> todo.snoozeReminder.snooze(anna, reminder, todo.clock.instant().plus(HOUR)));
  }

  @Test
  void come_back_with_a_task_that_was_reopened_if_their_time_is_still_to_come() {
    var task = remindedInAnHour();
    todo.completeTask.complete(anna, task.id());
    todo.reopenTask.reopen(anna, task.id());
    todo.pass(HOUR);
    assertEquals(1, todo.windows.reminded.size());

    todo.completeTask.complete(anna, task.id());
    todo.reopenTask.reopen(anna, task.id());
    todo.pass(HOUR);
    assertEquals(1, todo.windows.reminded.size());
  }

  @Test
  void are_told_once_however_often_an_event_comes() {
    remindedInAnHour();
    todo.pass(HOUR);
    todo.watchReminders.shown(Map.of(anna, Set.of(todo.windows.reminded.get(0).id())));
    todo.deliver();
    todo.deliverAgain();

    assertEquals(List.of(DELIVERED), statuses());
    assertEquals(List.of("Scheduled", "Triggered", "Delivered"), told());
  }

  private Task remindedInAnHour() {
    var at = new ReminderPlan.At(todo.clock.instant().plus(HOUR));
    return todo.addTask.add(anna, reminded(at));
  }

  private static TaskDetails reminded(ReminderPlan at) {
    return TaskDetails.of(new Title("Call mum"), WholeCore.BERLIN).reminded(at);
  }

  private String jobAbout(Reminder reminder, Task task) {
    return reminder.id() + " " + task.id() + " " + anna;
  }

  private List<Reminder> all() {
    return todo.listReminders.list(anna, EnumSet.allOf(ReminderStatus.class)).stream()
        .map(ListedReminder::reminder)
        .toList();
  }

  private List<ReminderStatus> statuses() {
    return all().stream().map(Reminder::status).toList();
  }

  private List<String> told() {
    return todo.published().stream()
        .filter(ReminderEvent.class::isInstance)
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }
}
