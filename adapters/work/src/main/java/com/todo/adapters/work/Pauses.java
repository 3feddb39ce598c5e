package com.todo.adapters.work;

import java.time.Duration;

/**
 * How long to wait before something that failed is tried again.
 *
 * @param first after the first failure; each further one doubles it
 * @param longest no pause is longer
 */
public record Pauses(Duration first, Duration longest) {
  private static final int ENOUGH_DOUBLING = 20;

  public Pauses {
    if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "pauses must grow from more than nothing, were %s and %s".formatted(first, longest));
    }
  }

  /** After so many failures in a row. */
  public Duration after(int failures) {
    var doubled = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, ENOUGH_DOUBLING));
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
