package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Which entries to show; several criteria hold together.
 *
 * @param criteria what must be so; none for all entries
 * @param limit how many on a page, 1 to 500
 */
public record AuditQuery(List<Criterion> criteria, int limit, Cursor cursor) {

  /** Something that an entry must be. */
  public sealed interface Criterion {}

  /** Of this type, such as {@code com.todo.task.created.v1}. */
  public record OfType(String type) implements Criterion {}

  /** Of this user. */
  public record OfUser(UserId user) implements Criterion {}

  /** About this task. */
  public record OfTask(TaskId task) implements Criterion {}

  /** Happened then or later. */
  public record From(Instant instant) implements Criterion {}

  /** Happened before then. */
  public record To(Instant instant) implements Criterion {}

  public AuditQuery {
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(cursor, "cursor");
    if (limit < 1 || limit > 500) {
      throw new IllegalArgumentException("limit must be 1 to 500, was " + limit);
    }
  }
}
