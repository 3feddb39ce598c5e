package com.todo.ports.interfaces.outbound;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which tasks to show, and how many.
 *
 * @param text part of the title or description, in any case; empty for all
 * @param limit how many on a page, 1 to 200
 */
public record TaskQuery(
    Filter filter, String text, DueBetween due, Sort sort, int limit, Cursor cursor) {

  /** Which of the tasks that are not deleted. */
  public enum Filter {
    ALL,
    PENDING,
    COMPLETED
  }

  /** In which order: the newest change first, or the earliest due first and undated ones last. */
  public enum Sort {
    UPDATED,
    DUE
  }

  /** Due on a day between these two, both included; {@code ALWAYS} includes undated tasks. */
  public record DueBetween(LocalDate from, LocalDate to) {
    public static final DueBetween ALWAYS = new DueBetween(LocalDate.MIN, LocalDate.MAX);

    public DueBetween {
      if (from.isAfter(to)) {
        throw new IllegalArgumentException("due_from must not be after due_to");
      }
    }
  }

  public TaskQuery {
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(cursor, "cursor");
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("limit must be 1 to 200, was " + limit);
    }
  }

  /** The first fifty of these, newest change first. */
  public static TaskQuery of(Filter filter) {
    return new TaskQuery(filter, "", DueBetween.ALWAYS, Sort.UPDATED, 50, Cursor.START);
  }

  public TaskQuery matching(String other) {
    return new TaskQuery(filter, other, due, sort, limit, cursor);
  }

  public TaskQuery due(DueBetween other) {
    return new TaskQuery(filter, text, other, sort, limit, cursor);
  }

  public TaskQuery by(Sort other) {
    return new TaskQuery(filter, text, due, other, limit, cursor);
  }

  public TaskQuery first(int other) {
    return new TaskQuery(filter, text, due, sort, other, cursor);
  }

  public TaskQuery after(Cursor other) {
    return new TaskQuery(filter, text, due, sort, limit, other);
  }
}
