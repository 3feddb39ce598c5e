package com.todo.adapters.jpa;

import com.todo.adapters.cloudevents.RecurrenceRuleJson;
import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.task.Description;
import com.todo.domain.task.Lifetime;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A task as the {@code task} table holds it. Knows both shapes; nothing outside does. */
@Entity
@Table(name = "task")
class TaskRow {
  /** Between title and description, where no text can match: neither holds it. */
  private static final char SEPARATOR = '\u0001';

  @Id private UUID id;

  @Column(name = "owner_id")
  private UUID owner;

  private String title;
  private String description;
  private String search;
  @Embedded private ScheduleColumns schedule;
  @Embedded private ReminderColumns reminder;

  @Column(name = "recurrence_rule")
  private String recurrenceRule;

  @Embedded private OccurrenceColumns occurrence;
  @Embedded private StatusColumns status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** Raised by the provider, in step with the task's own. */
  @Version private long version;

  protected TaskRow() {}

  static TaskRow of(Task task) {
    var row = new TaskRow();
    row.id = task.id().value();
    row.owner = task.owner().value();
    row.createdAt = task.lifetime().createdAt();
    row.take(task);
    return row;
  }

  void take(Task task) {
    var details = task.details();
    title = details.title().text();
    description = details.description().text();
    search = searchable(title + SEPARATOR + description);
    schedule = ScheduleColumns.of(details.schedule());
    reminder = ReminderColumns.of(details.reminder());
    recurrenceRule =
        details.recurrence() instanceof RecurrenceRule rule ? RecurrenceRuleJson.text(rule) : null;
    occurrence = OccurrenceColumns.of(task.occurrence());
    status = StatusColumns.of(task.status());
    updatedAt = task.lifetime().updatedAt();
  }

  Task toTask() {
    var details =
        new TaskDetails(
            new Title(title),
            new Description(description),
            schedule.toSchedule(),
            reminder == null ? new ReminderColumns().toPlan() : reminder.toPlan(),
            recurrence());
    return new Task(
        new TaskId(id),
        new UserId(owner),
        details,
        occurrence == null ? new OccurrenceColumns().toOccurrence() : occurrence.toOccurrence(),
        status.toStatus(),
        new Lifetime(createdAt, updatedAt),
        version);
  }

  boolean isOf(UserId user) {
    return owner.equals(user.value());
  }

  /** Whether this is the state before that one. */
  boolean isBefore(Task task) {
    return isOf(task.owner()) && version == task.version() - 1;
  }

  /** The form in which texts are compared without regard to case. */
  static String searchable(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Recurrence recurrence() {
    return recurrenceRule == null ? Recurrence.ONCE : RecurrenceRuleJson.rule(recurrenceRule);
  }
}
