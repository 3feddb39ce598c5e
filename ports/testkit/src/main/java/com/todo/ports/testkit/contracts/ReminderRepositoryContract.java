package com.todo.ports.testkit.contracts;

import static com.todo.domain.reminder.ReminderStatus.CANCELLED;
import static com.todo.domain.reminder.ReminderStatus.FAILED;
import static com.todo.domain.reminder.ReminderStatus.PENDING;
import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ReminderRepository} promises. Extend it once for each adapter. */
public abstract class ReminderRepositoryContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000001Z");

  private UserId user;
  private TaskId task;

  protected abstract ReminderRepository reminders();

  protected abstract TaskRepository tasks();

  protected abstract AccountRepository accounts();

  @BeforeEach
  void somebodyHasATask() {
    user = registered();
    task = taskOf(user);
  }

  @Test
  void gives_a_reminder_back_to_its_owner_alone() {
    var reminder = planned(task, NOON);

    assertEquals(Optional.of(reminder), reminders().find(user, reminder.id()));
    assertEquals(Optional.empty(), reminders().find(registered(), reminder.id()));
  }

  @Test
  void gives_many_back_at_once() {
    var mine = planned(task, NOON);
    var other = registered();
    var theirs = planned(taskOf(other), NOON);
    planned(task, NOON.plusSeconds(1));
    var unknown = new ReminderId(UUID.randomUUID());

    assertEquals(List.of(), reminders().findAll(Set.of()));
    assertEquals(
        Set.of(mine, theirs),
        Set.copyOf(reminders().findAll(List.of(mine.id(), theirs.id(), unknown))));
  }

  @Test
  void keeps_how_far_a_reminder_has_come() {
    var reminder = planned(task, NOON);
    reminders().save(reminder.failed());
    assertEquals(Optional.of(reminder.failed()), reminders().find(user, reminder.id()));

    reminders().save(reminder.delivered());
    assertEquals(Optional.of(reminder.delivered()), reminders().find(user, reminder.id()));
  }

  @Test
  void leaves_a_reminder_that_is_over_as_it_is() {
    var reminder = planned(task, NOON);
    reminders().save(reminder.cancelled());
    reminders().save(reminder.failed());

    assertEquals(Optional.of(reminder.cancelled()), reminders().find(user, reminder.id()));
  }

  @Test
  void knows_the_open_reminders_of_a_task() {
    var pending = planned(task, NOON);
    var failed = planned(task, NOON.plusSeconds(1)).failed();
    reminders().save(failed);
    reminders().save(planned(task, NOON).cancelled());
    planned(taskOf(user), NOON);

    assertEquals(List.of(pending, failed), reminders().open(task));
  }

  @Test
  void knows_the_reminder_of_each_task_that_was_planned_last() {
    planned(task, NOON.plusSeconds(60));
    var last = planned(task, NOON);
    var other = taskOf(user);
    var others = planned(other, NOON);
    var none = taskOf(user);

    assertEquals(
        Map.of(task, last, other, others), reminders().latest(user, List.of(task, other, none)));
    assertEquals(Map.of(), reminders().latest(user, List.of()));
    assertEquals(Map.of(), reminders().latest(registered(), List.of(task)));
  }

  @Test
  void lists_the_earliest_first() {
    var late = planned(task, NOON.plusSeconds(1));
    var early = planned(task, NOON);
    var failed = planned(task, NOON.plusSeconds(2)).failed();
    reminders().save(failed);
    reminders().save(planned(task, NOON).cancelled());

    assertEquals(
        List.of(early, late, failed), reminders().list(user, EnumSet.of(PENDING, FAILED), 10));
    assertEquals(List.of(early), reminders().list(user, EnumSet.of(PENDING), 1));
    assertEquals(1, reminders().list(user, EnumSet.of(CANCELLED), 10).size());
  }

  @Test
  void knows_what_everybody_waits_for_the_earliest_first() {
    var theirs = planned(taskOf(registered()), NOON.minusSeconds(2));
    var mine = planned(task, NOON.minusSeconds(3));
    planned(task, NOON);
    reminders().save(planned(task, NOON.minusSeconds(4)).delivered());
    reminders().save(planned(task, NOON.minusSeconds(5)).failed());

    var pending =
        reminders().pending(NOON, 1_000).stream()
            .filter(reminder -> reminder.triggerTime().isAfter(NOON.minusSeconds(10)))
            .toList();
    assertEquals(List.of(mine, theirs), pending);
    assertEquals(1, reminders().pending(NOON, 1).size());
  }

  @Test
  void knows_which_came_up_last() {
    var first = planned(task, NOON);
    var last = planned(task, NOON.plusSeconds(1));
    reminders().save(planned(task, NOON.plusSeconds(1)).cancelled());
    planned(task, NOON.plusSeconds(3));

    assertEquals(List.of(last, first), reminders().up(user, NOON.plusSeconds(2), 10));
    assertEquals(List.of(last), reminders().up(user, NOON.plusSeconds(2), 1));
    assertEquals(List.of(), reminders().up(registered(), NOON.plusSeconds(2), 10));
  }

  private Reminder planned(TaskId of, Instant at) {
    var id = new ReminderId(UUID.randomUUID());
    var reminder = Reminder.schedule(id, of, user, at, NOON).state();
    reminders().save(reminder);
    return reminder;
  }

  private UserId registered() {
    var account = anAccount().build();
    accounts().add(account);
    return account.id();
  }

  private TaskId taskOf(UserId owner) {
    var added = aTask().ownedBy(owner).build();
    tasks().save(added);
    return added.id();
  }
}
