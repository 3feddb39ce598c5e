package com.todo.domain.task;

import com.todo.domain.account.UserId;
import com.todo.domain.event.Change;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of work that somebody means to finish.
 *
 * <p>Immutable: a change returns the task as it is afterwards together with the event that tells
 * the rest of the system. {@code version} starts at 1, counts the changes, and is what two editors
 * race on.
 */
public record Task(
    TaskId id,
    UserId owner,
    TaskDetails details,
    Occurrence occurrence,
    TaskStatus status,
    Lifetime lifetime,
    long version) {

  /** How long a deleted task can be taken back. */
  public static final Duration RESTORABLE = Duration.ofDays(30);

  public Task {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(details, "details");
    Objects.requireNonNull(occurrence, "occurrence");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(lifetime, "lifetime");
    if (version < 1) {
      throw new IllegalArgumentException("version must be 1 or more, was " + version);
    }
    if (details.recurrence() instanceof RecurrenceRule && occurrence instanceof Occurrence.Single) {
      throw new IllegalArgumentException("a task with a rule belongs to a series");
    }
  }

  /** Puts a task on a list. A rule among the details starts a series. */
  public static Change<Task, TaskEvent> create(
      TaskId id, UserId owner, TaskDetails details, Instant now) {
    var anchored = details.anchored();
    return create(id, owner, anchored, Placement.first(id, anchored), now);
  }

  /** Puts the task on a list that a rule makes at this place of its series. */
  public static Change<Task, TaskEvent> create(
      TaskId id, UserId owner, TaskDetails details, Occurrence place, Instant now) {
    var task = new Task(id, owner, details, place, TaskStatus.PENDING, new Lifetime(now, now), 1);
    return new Change<>(
        task, new TaskEvent.Created(id, owner, details, place.ruleInForce(), place.number(), now));
  }

  /**
   * Gives the task these details; nothing if it has them already. In a series, what comes after
   * this task gets them too, except for the day: moving one occurrence moves no other.
   *
   * @throws TaskGone if it was deleted
   */
  public Optional<Change<Task, TaskEvent>> change(TaskDetails wish, Instant now) {
    return change(wish, Scope.FOLLOWING, now);
  }

  /** Like {@link #change(TaskDetails, Instant)}, as far as {@code scope} reaches. */
  public Optional<Change<Task, TaskEvent>> change(TaskDetails wish, Scope scope, Instant now) {
    refuseDeleted();
    var wanted = wish.anchored();
    if (wanted.equals(details)) {
      return Optional.empty();
    }
    return Optional.of(become(wanted, Placement.after(this, wanted, scope), now));
  }

  /**
   * Moves the task to the next day on which its series falls, as if this one had never been.
   *
   * @throws TaskAlreadyDone if it is finished
   * @throws TaskGone if it was deleted
   */
  public Change<Task, TaskEvent> skipTo(Succession next, Instant now) {
    refuseDeleted();
    if (isCompleted()) {
      throw new TaskAlreadyDone(id);
    }
    var place =
        occurrence instanceof Occurrence.InSeries in
            ? in.plannedFor(next.details().schedule().due())
            : occurrence;
    return become(next.details(), place, now);
  }

  /**
   * Finishes the task.
   *
   * @throws TaskAlreadyDone if it is finished
   * @throws TaskGone if it was deleted
   */
  public Change<Task, TaskEvent> complete(Instant now) {
    refuseDeleted();
    if (isCompleted()) {
      throw new TaskAlreadyDone(id);
    }
    return new Change<>(
        in(new TaskStatus.Completed(now), now),
        new TaskEvent.Completed(id, owner, occurrence.ruleInForce(), now));
  }

  /**
   * Says that the task is not done after all.
   *
   * @throws TaskNotDone if it is not finished
   * @throws TaskGone if it was deleted
   */
  public Change<Task, TaskEvent> reopen(Instant now) {
    refuseDeleted();
    if (!isCompleted()) {
      throw new TaskNotDone(id);
    }
    return statusSet(TaskStatus.PENDING, now);
  }

  /**
   * Throws the task away.
   *
   * @throws TaskGone if it was deleted before
   */
  public Change<Task, TaskEvent> delete(Instant now) {
    refuseDeleted();
    return new Change<>(
        in(new TaskStatus.Deleted(now, status), now), new TaskEvent.Deleted(id, owner, now));
  }

  /**
   * Takes the task back as it was before it was deleted.
   *
   * @throws TaskNotDeleted if it was not
   * @throws TaskGone if that is too long ago
   */
  public Change<Task, TaskEvent> restore(Instant now) {
    if (!(status instanceof TaskStatus.Deleted deleted)) {
      throw new TaskNotDeleted(id);
    }
    if (now.isAfter(deleted.at().plus(RESTORABLE))) {
      throw new TaskGone(id);
    }
    return statusSet(deleted.before(), now);
  }

  /**
   * The person has dealt with a reminder of this task.
   *
   * @throws TaskGone if it was deleted
   */
  public Change<Task, TaskEvent> dismiss(ReminderId reminder, Instant now) {
    refuseDeleted();
    return updated(in(status, now), List.of(new TaskChange.ReminderDismissed(reminder)), now);
  }

  public boolean isPending() {
    return status instanceof TaskStatus.Pending;
  }

  public boolean isCompleted() {
    return status instanceof TaskStatus.Completed;
  }

  public boolean isDeleted() {
    return status instanceof TaskStatus.Deleted;
  }

  private void refuseDeleted() {
    if (isDeleted()) {
      throw new TaskGone(id);
    }
  }

  private Task in(TaskStatus other, Instant now) {
    return new Task(id, owner, details, occurrence, other, lifetime.changed(now), version + 1);
  }

  private Change<Task, TaskEvent> statusSet(TaskStatus other, Instant now) {
    return updated(in(other, now), List.of(new TaskChange.StatusSet(other)), now);
  }

  private static Change<Task, TaskEvent> updated(Task after, List<TaskChange> all, Instant now) {
    return new Change<>(
        after, new TaskEvent.Updated(after.id, after.owner, all, after.version, now));
  }

  private Change<Task, TaskEvent> become(TaskDetails wanted, Occurrence place, Instant now) {
    var after = new Task(id, owner, wanted, place, status, lifetime.changed(now), version + 1);
    return updated(after, Difference.between(this, after), now);
  }
}
