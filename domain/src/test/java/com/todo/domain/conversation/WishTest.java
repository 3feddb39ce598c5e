package com.todo.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.recurrence.Pattern;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WishTest {
  private static final Due DAY = new Due.Day(LocalDate.of(2026, 11, 26));
  private static final Due CLOCK = new Due.Clock(LocalTime.NOON);
  private static final ReminderPlan REMINDER = new ReminderPlan.At(Instant.EPOCH);
  private static final Recurrence DAILY = RecurrenceRule.every(new Pattern.Daily());
  private static final Doubt DOUBT = new Doubt.VagueTime("this evening", DayPart.EVENING);

  @Test
  void says_when_with_any_word_about_it() {
    var milk = Wish.titled("Buy milk");

    assertFalse(milk.saysWhen());
    assertTrue(milk.due(CLOCK).saysWhen());
    assertTrue(milk.reminded(REMINDER).saysWhen());
    assertTrue(wish("Buy milk", Due.NEVER, ReminderPlan.NONE, DAILY, Doubt.NONE).saysWhen());
    assertTrue(wish("Buy milk", Due.NEVER, ReminderPlan.NONE, Recurrence.ONCE, DOUBT).saysWhen());
  }

  @Test
  void is_a_day_if_it_is_nothing_else() {
    var friday = Wish.titled("").due(DAY);

    assertTrue(friday.isDay());
    assertFalse(friday.named("Buy milk").isDay());
    assertFalse(friday.due(CLOCK).isDay());
    assertFalse(friday.reminded(REMINDER).isDay());
    assertFalse(wish("", DAY, ReminderPlan.NONE, DAILY, Doubt.NONE).isDay());
    assertFalse(wish("", DAY, ReminderPlan.NONE, Recurrence.ONCE, DOUBT).isDay());
  }

  @Test
  void keeps_everything_else_when_its_doubt_is_settled() {
    assertEquals(
        wish("Buy milk", DAY, REMINDER, DAILY, Doubt.NONE),
        wish("Buy milk", DAY, REMINDER, DAILY, DOUBT).settled());
  }

  @Test
  void tells_what_follows_from_what_was_said() {
    var wish =
        new Wish(
            "Water",
            DAY,
            REMINDER,
            DAILY,
            Doubt.NONE,
            Set.of(Wish.Implied.DUE_DAY)); // from "daily"

    assertTrue(wish.named("Water the ficus").implies(Wish.Implied.DUE_DAY));
    assertFalse(wish.implies(Wish.Implied.REMINDER_DAY));
  }

  private static Wish wish(
      String title, Due due, ReminderPlan reminder, Recurrence recurrence, Doubt doubt) {
    return new Wish(title, due, reminder, recurrence, doubt);
  }
}
