package com.todo.domain.conversation;

import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.Objects;
import java.util.Set;

/**
 * What a sentence says that a task should be like. Of a task that exists, what is not said stays.
 *
 * @param title what remains of the sentence; empty if nothing
 * @param doubt what has to be settled first
 * @param implied what is not said in so many words but follows from others
 */
public record Wish(
    String title,
    Due due,
    ReminderPlan reminder,
    Recurrence recurrence,
    Doubt doubt,
    Set<Implied> implied) {

  /** What can follow from other words. */
  public enum Implied {
    /** The due day, from the rule: a task that has a day on which the rule falls keeps it. */
    DUE_DAY,
    /** The day of the reminder, from its time: of a task with a due day it is that one. */
    REMINDER_DAY
  }

  public Wish {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reminder, "reminder");
    Objects.requireNonNull(recurrence, "recurrence");
    Objects.requireNonNull(doubt, "doubt");
    implied = Set.copyOf(implied);
  }

  /** With everything said in so many words. */
  public Wish(String title, Due due, ReminderPlan reminder, Recurrence recurrence, Doubt doubt) {
    this(title, due, reminder, recurrence, doubt, Set.of());
  }

  /** Only another title. */
  public static Wish titled(String title) {
    return new Wish(title, Due.NEVER, ReminderPlan.NONE, Recurrence.ONCE, Doubt.NONE);
  }

  public Wish named(String other) {
    return new Wish(other, due, reminder, recurrence, doubt, implied);
  }

  public Wish due(Due other) {
    return new Wish(title, other, reminder, recurrence, doubt, implied);
  }

  public Wish reminded(ReminderPlan other) {
    return new Wish(title, due, other, recurrence, doubt, implied);
  }

  public Wish settled() {
    return new Wish(title, due, reminder, recurrence, Doubt.NONE, implied);
  }

  public boolean implies(Implied part) {
    return implied.contains(part);
  }

  /** Whether the sentence says anything about when. */
  public boolean saysWhen() {
    return !(due.equals(Due.NEVER)
        && reminder.equals(ReminderPlan.NONE)
        && recurrence.equals(Recurrence.ONCE)
        && doubt.equals(Doubt.NONE));
  }

  /** Whether it says a day and nothing else. */
  public boolean isDay() {
    return title.isEmpty() && due instanceof Due.Day && doubt.equals(Doubt.NONE) && isOnlyDue();
  }

  private boolean isOnlyDue() {
    return reminder.equals(ReminderPlan.NONE) && recurrence.equals(Recurrence.ONCE);
  }
}
