package com.todo.domain.conversation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which tasks a person wants to see: those with this progress, due from one day to another, both
 * included.
 */
public record Selection(Progress progress, LocalDate from, LocalDate to) {

  /** How far the tasks have come. */
  public enum Progress {
    ALL,
    PENDING,
    COMPLETED
  }

  public Selection {
    Objects.requireNonNull(progress, "progress");
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("a selection must not end before it begins");
    }
  }

  /** All of them, with and without a due date. */
  public static Selection of(Progress progress) {
    return new Selection(progress, LocalDate.MIN, LocalDate.MAX);
  }

  public Selection between(LocalDate first, LocalDate last) {
    return new Selection(progress, first, last);
  }

  /** The same days, but tasks with another progress. */
  public Selection with(Progress other) {
    return new Selection(other, from, to);
  }

  /** Whether tasks without a due date are among them. */
  public boolean isUndated() {
    return from.equals(LocalDate.MIN) && to.equals(LocalDate.MAX);
  }
}
