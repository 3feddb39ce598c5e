package com.todo.domain.reminder;

import static com.todo.domain.reminder.ReminderStatus.PENDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final TaskId FICUS = new TaskId(new UUID(0, 1));
  private static final UserId ANNA = new UserId(new UUID(0, 2));
  private static final ReminderId ID = ReminderId.of(FICUS.value(), 1);

  @Test
  void begins_with_nobody_having_seen_it() {
    var later = NOW.plusSeconds(60);

    var scheduled = Reminder.schedule(ID, FICUS, ANNA, later, NOW);

    assertEquals(reminder(PENDING, later), scheduled.state());
    assertEquals(new ReminderEvent.Scheduled(ID, FICUS, ANNA, later, NOW), scheduled.event());
  }

  @ParameterizedTest(name = "{0}: seen {1}, not seen {2}, taken back {3}; open: {4}")
  @CsvSource({
    "PENDING, DELIVERED, FAILED, CANCELLED, true",
    "FAILED, DELIVERED, FAILED, CANCELLED, true",
    "DELIVERED, DELIVERED, DELIVERED, DELIVERED, false",
    "CANCELLED, CANCELLED, CANCELLED, CANCELLED, false",
  })
  void ends_once(
      ReminderStatus now,
      ReminderStatus seen,
      ReminderStatus unseen,
      ReminderStatus takenBack,
      boolean open) {
    var reminder = reminder(now, NOW);

    assertEquals(reminder(seen, NOW), reminder.delivered());
    assertEquals(reminder(unseen, NOW), reminder.failed());
    assertEquals(reminder(takenBack, NOW), reminder.cancelled());
    assertEquals(open, reminder.isOpen());
  }

  @Test
  void has_the_same_id_for_the_same_version_of_the_task_and_for_the_same_snooze() {
    var until = NOW.plusSeconds(600);

    assertEquals(ID, ReminderId.of(FICUS.value(), 1));
    assertNotEquals(ID, ReminderId.of(FICUS.value(), 2));
    assertEquals(ID.snoozed(until), ID.snoozed(until));
    assertNotEquals(ID.snoozed(until), ID.snoozed(until.plusSeconds(1)));
    assertNotEquals(ID, ID.snoozed(until));
  }

  @Test
  void may_come_a_year_ahead_or_with_the_moment_itself() {
    var due = Optional.of(NOW);

    assertEquals(due, new ReminderPlan.Before(Duration.ZERO).triggerTime(due));
    assertEquals(
        Optional.of(NOW.minus(Duration.ofDays(366))),
        new ReminderPlan.Before(Duration.ofDays(366)).triggerTime(due));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ReminderPlan.Before(Duration.ofDays(366).plusMinutes(1)));
    assertThrows(
        IllegalArgumentException.class, () -> new ReminderPlan.Before(Duration.ofMinutes(-1)));
  }

  private static Reminder reminder(ReminderStatus status, Instant triggerTime) {
    return new Reminder(ID, FICUS, ANNA, triggerTime, status);
  }
}
