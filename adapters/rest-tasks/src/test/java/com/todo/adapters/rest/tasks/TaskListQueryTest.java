package com.todo.adapters.rest.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.rest.edge.FieldError;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaskListQueryTest {

  @Test
  void shows_the_newest_fifty_unless_told_otherwise() {
    assertEquals(TaskQuery.of(Filter.ALL), read(Map.of()));
    assertEquals(TaskQuery.of(Filter.ALL), read(Map.of("status", "", "q", "")));
  }

  @Test
  void reads_every_wish() {
    var wishes =
        Map.of(
            "status", "pending",
            "q", " ficus ",
            "due_from", "2026-11-01",
            "due_to", "2026-11-30",
            "sort", "due",
            "limit", "200",
            "cursor", "abc");

    var november = new DueBetween(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    assertEquals(
        new TaskQuery(Filter.PENDING, "ficus", november, Sort.DUE, 200, new Cursor("abc")),
        read(wishes));
  }

  @Test
  void leaves_one_side_open() {
    assertEquals(
        new DueBetween(LocalDate.of(2026, 11, 1), LocalDate.MAX),
        read(Map.of("due_from", "2026-11-01")).due());
  }

  @Test
  void tells_everything_that_is_wrong_at_once() {
    var wishes =
        Map.of("status", "deleted", "q", "a\u0000b", "sort", "title", "limit", "0", "cursor", " ");

    var refusal = assertThrows(InvalidRequest.class, () -> read(wishes));

    assertEquals(
        List.of("status", "q", "sort", "limit", "cursor"),
        refusal.errors().stream().map(FieldError::field).toList());
  }

  @Test
  void refuses_a_time_that_ends_before_it_begins() {
    var wishes = Map.of("due_from", "2026-12-01", "due_to", "2026-11-01");

    assertThrows(InvalidRequest.class, () -> read(wishes));
  }

  private static TaskQuery read(Map<String, String> wishes) {
    return TaskListQuery.read(new QueryInput(wishes));
  }
}
