package com.todo.domain.conversation;

import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.Objects;

/**
 * What a sentence says that a task should be like. Of a task that exists, what is not said stays.
 *
 * @param title what remains of the sentence; empty if nothing
 * @param doubt what has to be settled first
 */
public record Wish(
    String title, Due due, ReminderPlan reminder, Recurrence recurrence, Doubt doubt) {

  public Wish {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reminder, "reminder");
    Objects.requireNonNull(recurrence, "recurrence");
    Objects.requireNonNull(doubt, "doubt");
  }

  /** Only another title. */
  public static Wish titled(String title) {
    return new Wish(title, Due.NEVER, ReminderPlan.NONE, Recurrence.ONCE, Doubt.NONE);
  }

  public Wish named(String other) {
    return new Wish(other, due, reminder, recurrence, doubt);
  }

  public Wish due(Due other) {
    return new Wish(title, other, reminder, recurrence, doubt);
  }

  public Wish settled() {
    return new Wish(title, due, reminder, recurrence, Doubt.NONE);
  }

  /** Whether the sentence says anything about when. */
  public boolean saysWhen() {
    return !(due.equals(Due.NEVER)
        && reminder.equals(ReminderPlan.NONE)
        && recurrence.equals(Recurrence.ONCE)
        && doubt.equals(Doubt.NONE));
  }
}
