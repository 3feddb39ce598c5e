package com.todo.ports.testkit.builders;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Description;
import com.todo.domain.task.Due;
import com.todo.domain.task.Lifetime;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.TaskStatus;
import com.todo.domain.task.Title;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Makes tasks: pending, undated and new unless told otherwise. */
public final class TaskBuilder {
  private TaskId id = new TaskId(UUID.randomUUID());
  private UserId owner = new UserId(UUID.randomUUID());
  private TaskDetails details =
      TaskDetails.of(new Title("Water the ficus"), ZoneId.of("Europe/Berlin"));
  private Occurrence occurrence = Occurrence.SINGLE;
  private TaskStatus status = TaskStatus.PENDING;
  private Instant createdAt = Instant.parse("2026-03-02T08:00:00Z");
  private Instant updatedAt = createdAt;
  private long version = 1;

  private TaskBuilder() {}

  public static TaskBuilder aTask() {
    return new TaskBuilder();
  }

  /** The same task as this one in everything that is not said afterwards. */
  public TaskBuilder like(Task other) {
    id = other.id();
    owner = other.owner();
    details = other.details();
    occurrence = other.occurrence();
    status = other.status();
    createdAt = other.lifetime().createdAt();
    updatedAt = other.lifetime().updatedAt();
    version = other.version();
    return this;
  }

  public TaskBuilder withId(TaskId other) {
    id = other;
    return this;
  }

  public TaskBuilder ownedBy(UserId other) {
    owner = other;
    return this;
  }

  public TaskBuilder with(TaskDetails other) {
    details = other;
    return this;
  }

  public TaskBuilder titled(String text) {
    details = details.titled(new Title(text));
    return this;
  }

  public TaskBuilder described(String text) {
    details = details.described(new Description(text));
    return this;
  }

  public TaskBuilder due(Due other) {
    details = details.due(other);
    return this;
  }

  public TaskBuilder dueOn(LocalDate day) {
    return due(new Due.Day(day));
  }

  public TaskBuilder reminded(ReminderPlan other) {
    details = details.reminded(other);
    return this;
  }

  /** Gives it a rule, and the place of a series' first task if it has none yet. */
  public TaskBuilder repeated(Recurrence other) {
    details = details.repeated(other);
    if (other instanceof RecurrenceRule && occurrence instanceof Occurrence.Single) {
      var series = new SeriesId(id.value());
      occurrence =
          new Occurrence.InSeries(
              series, RuleId.of(id.value(), version), 0, details.schedule().due());
    }
    return this;
  }

  public TaskBuilder at(Occurrence other) {
    occurrence = other;
    return this;
  }

  public TaskBuilder completed(Instant at) {
    status = new TaskStatus.Completed(at);
    return this;
  }

  /** Deletes it from the status that it has at this point. */
  public TaskBuilder deleted(Instant at) {
    status = new TaskStatus.Deleted(at, status);
    return this;
  }

  /** Created, and last changed, then. */
  public TaskBuilder createdAt(Instant other) {
    createdAt = other;
    updatedAt = other;
    return this;
  }

  public TaskBuilder updatedAt(Instant other) {
    updatedAt = other;
    return this;
  }

  public TaskBuilder atVersion(long other) {
    version = other;
    return this;
  }

  public Task build() {
    return new Task(
        id, owner, details, occurrence, status, new Lifetime(createdAt, updatedAt), version);
  }
}
