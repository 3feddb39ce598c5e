package com.todo.adapters.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * An order in which a list is shown: the columns that decide it, and a task's place in it as a
 * cursor. The columns are written as in the index, or it would not serve.
 */
enum TaskOrder {
  BY_UPDATE("updated_at DESC, id DESC", "(updated_at, id) < (?, ?)") {
    @Override
    String place(Task task) {
      return task.lifetime().updatedAt() + "/" + task.id();
    }

    @Override
    List<Object> position(String[] place) {
      return List.of(Instant.parse(place[1]), UUID.fromString(place[2]));
    }
  },

  BY_DUE(
      "COALESCE(due_date, 'infinity'), COALESCE(due_time, '24:00'), id",
      "(COALESCE(due_date, 'infinity'), COALESCE(due_time, '24:00'), id)"
          + " > (CAST(? AS date), CAST(? AS time), ?)") {
    @Override
    String place(Task task) {
      var due = task.details().schedule().due();
      return due.day().map(LocalDate::toString).orElse(NO_DAY)
          + "/"
          + due.clock().map(LocalTime::toString).orElse(NO_TIME)
          + "/"
          + task.id();
    }

    @Override
    List<Object> position(String[] place) {
      return List.of(
          place[1].equals(NO_DAY) ? NO_DAY : LocalDate.parse(place[1]).toString(),
          place[2].equals(NO_TIME) ? NO_TIME : LocalTime.parse(place[2]).toString(),
          UUID.fromString(place[3]));
    }
  };

  private static final String NO_DAY = "infinity";
  private static final String NO_TIME = "24:00";

  private final String columns;
  private final String after;

  TaskOrder(String columns, String after) {
    this.columns = columns;
    this.after = after;
  }

  String columns() {
    return columns;
  }

  /** The condition that a task comes after a position. */
  String after() {
    return after;
  }

  Cursor cursor(Task task) {
    var text = name() + "/" + place(task);
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8)));
  }

  /**
   * The values of the columns at this cursor.
   *
   * @throws IllegalArgumentException if it is no cursor of this order
   */
  List<Object> position(Cursor cursor) {
    try {
      var place = new String(Base64.getUrlDecoder().decode(cursor.token()), UTF_8).split("/");
      if (!place[0].equals(name())) {
        throw new IllegalArgumentException("cursor belongs to another list");
      }
      return position(place);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("cursor is none that this list gave", e);
    }
  }

  abstract String place(Task task);

  abstract List<Object> position(String[] place);
}
