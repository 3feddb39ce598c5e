package com.todo.adapters.rest.edge.tasks;

import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import java.time.LocalDate;

/** Which tasks somebody wants to see, in the words of whoever asks over HTTP. */
public final class TaskCriteria {

  private TaskCriteria() {}

  /**
   * @throws IllegalArgumentException if the text is no status
   */
  public static Filter status(String text) {
    return switch (text) {
      case "all" -> Filter.ALL;
      case "pending" -> Filter.PENDING;
      case "completed" -> Filter.COMPLETED;
      default -> throw new IllegalArgumentException("must be all, pending or completed");
    };
  }

  /**
   * @throws InvalidRequest if the days are the wrong way round
   */
  public static DueBetween due(LocalDate from, LocalDate to) {
    if (from.isAfter(to)) {
      throw new InvalidRequest("due_from", "must not be after due_to");
    }
    return new DueBetween(from, to);
  }
}
