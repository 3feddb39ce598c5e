package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.builders.TaskBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How every {@link TaskRepository} shows a list page by page. Extend it once for each adapter. */
public abstract class TaskPagingContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final TaskQuery ALL = TaskQuery.of(Filter.ALL);

  private UserId owner;

  protected abstract TaskRepository tasks();

  /** Where the owners of those tasks are kept. */
  protected abstract AccountRepository accounts();

  @BeforeEach
  void somebodyHasAList() {
    var account = anAccount().build();
    accounts().add(account);
    owner = account.id();
  }

  @Test
  void shows_the_newest_change_first_and_no_deleted_task() {
    var old = kept(aTask().updatedAt(NOON));
    var young = kept(aTask().updatedAt(NOON.plusSeconds(1)).completed(NOON));
    kept(aTask().updatedAt(NOON.plusSeconds(2)).deleted(NOON));

    assertEquals(List.of(young, old), tasks().page(owner, ALL).tasks());
  }

  @Test
  void shows_only_pending_or_only_completed_tasks() {
    var pending = kept(aTask());
    var completed = kept(aTask().completed(NOON));

    assertEquals(List.of(pending), tasks().page(owner, TaskQuery.of(Filter.PENDING)).tasks());
    assertEquals(List.of(completed), tasks().page(owner, TaskQuery.of(Filter.COMPLETED)).tasks());
  }

  @Test
  void sorts_by_the_due_moment_with_undated_tasks_last() {
    var undated = kept(aTask());
    var evening = kept(aTask().due(new Due.Clock(LocalTime.of(18, 0))));
    var tuesday = kept(aTask().dueOn(MONDAY.plusDays(1)));
    var monday = kept(aTask().dueOn(MONDAY));
    var nine = kept(aTask().due(new Due.Moment(MONDAY, LocalTime.of(9, 0))));

    assertEquals(
        List.of(nine, monday, tuesday, evening, undated),
        tasks().page(owner, ALL.by(Sort.DUE)).tasks());
  }

  @Test
  void shows_what_is_due_between_two_days() {
    kept(aTask());
    kept(aTask().dueOn(MONDAY.minusDays(1)));
    var monday = kept(aTask().dueOn(MONDAY));
    var tuesday = kept(aTask().dueOn(MONDAY.plusDays(1)));
    kept(aTask().dueOn(MONDAY.plusDays(2)));

    var query = ALL.by(Sort.DUE).due(new DueBetween(MONDAY, MONDAY.plusDays(1)));

    assertEquals(List.of(monday, tuesday), tasks().page(owner, query).tasks());
  }

  @Test
  void leaves_undated_tasks_out_when_only_one_end_is_said() {
    kept(aTask());
    var monday = kept(aTask().dueOn(MONDAY));

    var until = ALL.due(new DueBetween(LocalDate.MIN, MONDAY));
    var from = ALL.due(new DueBetween(MONDAY, LocalDate.MAX));

    assertEquals(List.of(monday), tasks().page(owner, until).tasks());
    assertEquals(List.of(monday), tasks().page(owner, from).tasks());
  }

  @ParameterizedTest(name = "\"{0}\"")
  @CsvSource({"FICUS", "100%", "a_b", "back\\slash", "'o''clock'", "ÄRGER", "leaves"})
  void finds_part_of_title_or_description_in_any_case(String text) {
    var found =
        kept(
            aTask()
                .titled("Water the ficus 100% a_b back\\slash o'clock ärger")
                .described("all its leaves"));
    kept(aTask().titled("100 axb backXslash, o clock"));

    assertEquals(List.of(found), tasks().page(owner, ALL.matching(text)).tasks());
  }

  @ParameterizedTest
  @EnumSource(Sort.class)
  void comes_to_every_task_once_page_by_page(Sort sort) {
    for (var i = 0; i < 11; i++) {
      var task = aTask().updatedAt(NOON.plusSeconds(i / 4));
      kept(i % 3 == 0 ? task : task.dueOn(MONDAY.plusDays(i % 2)));
    }
    var whole = tasks().page(owner, ALL.by(sort)).tasks();

    var seen = new ArrayList<Task>();
    var cursor = Cursor.START;
    do {
      var page = tasks().page(owner, ALL.by(sort).first(2).after(cursor));
      seen.addAll(page.tasks());
      cursor = page.cursor();
    } while (!cursor.isStart());

    assertEquals(whole, seen);
    assertEquals(11, seen.size());
  }

  @Test
  void has_no_next_page_after_the_last_task() {
    kept(aTask());
    kept(aTask());

    var page = tasks().page(owner, ALL.first(2));

    assertEquals(2, page.tasks().size());
    assertTrue(page.next().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "0", "/", "UPDATED/", "u.x.y", "AAAA"})
  void refuses_a_cursor_that_it_did_not_make(String token) {
    var query = ALL.after(new Cursor(token));

    assertThrows(IllegalArgumentException.class, () -> tasks().page(owner, query));
  }

  @Test
  void refuses_the_cursor_of_another_order() {
    kept(aTask());
    kept(aTask());
    var cursor = tasks().page(owner, ALL.first(1)).cursor();

    var other = ALL.by(Sort.DUE).after(cursor);

    assertThrows(IllegalArgumentException.class, () -> tasks().page(owner, other));
  }

  private Task kept(TaskBuilder any) {
    var task = any.ownedBy(owner).build();
    tasks().save(task);
    return task;
  }
}
