package com.todo.adapters.jpa;

import com.todo.domain.reminder.ReminderPlan;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** When a person wants to be reminded, in the columns of a task's row. */
@Embeddable
class ReminderColumns {
  @Column(name = "reminder_at")
  private Instant instant;

  /** In seconds. */
  @Column(name = "reminder_lead")
  private Integer lead;

  protected ReminderColumns() {}

  static ReminderColumns of(ReminderPlan plan) {
    var columns = new ReminderColumns();
    if (plan instanceof ReminderPlan.At at) {
      columns.instant = at.instant();
    } else if (plan instanceof ReminderPlan.Before before) {
      columns.lead = Math.toIntExact(before.lead().toSeconds());
    }
    return columns;
  }

  ReminderPlan toPlan() {
    if (instant != null) {
      return new ReminderPlan.At(instant);
    }
    return lead == null ? ReminderPlan.NONE : new ReminderPlan.Before(Duration.ofSeconds(lead));
  }
}
