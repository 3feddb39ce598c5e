package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.testdatabase.TestDatabase;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskPage;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.DueBetween;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.interfaces.outbound.TaskQuery.Sort;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A user with 100,000 tasks, one in ten completed. Prints how long each question takes. */
class LongListIT {
  private static final int TASKS = 100_000;
  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  private static UserId owner;

  @BeforeAll
  static void somebodyIsVeryBusy() throws SQLException {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    owner = account.id();
    try (var connection = TestDatabase.shared().asOwner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          INSERT INTO task (id, owner_id, title, description, search, due_date, time_zone, status,
              completed_at, created_at, updated_at, version)
          SELECT gen_random_uuid(), '%s', 'Task number ' || n, repeat('words that fill it ', 5),
              'task number ' || n || repeat('words that fill it ', 5),
              CASE WHEN n %% 3 = 0 THEN date '2030-01-01' + n %% 1000 END, 'Europe/Berlin',
              CASE WHEN n %% 10 = 0 THEN 'COMPLETED' ELSE 'PENDING' END,
              CASE WHEN n %% 10 = 0 THEN now() END, now(), now() - n * interval '1 second', 1
          FROM generate_series(1, %d) n
          """
              .formatted(owner, TASKS));
      statement.execute("VACUUM ANALYZE task"); // as the server does by itself after a while
    }
  }

  @Test
  void shows_the_first_pages_of_every_list() {
    var all = TaskQuery.of(Filter.ALL);

    assertEquals(50, timed("newest change first", () -> page(all)).tasks().size());
    assertEquals(50, timed("by due date", () -> page(all.by(Sort.DUE))).tasks().size());
    assertEquals(50, timed("completed", () -> page(TaskQuery.of(Filter.COMPLETED))).tasks().size());
    var month = all.by(Sort.DUE).due(new DueBetween(DAY, DAY.plusMonths(1)));
    assertEquals(50, timed("due in a month", () -> page(month)).tasks().size());
    var recent = all.due(new DueBetween(DAY, DAY.plusDays(1)));
    assertEquals(50, timed("due in two days, newest", () -> page(recent)).tasks().size());
  }

  @Test
  void shows_a_page_far_down_the_list() {
    for (var sort : Sort.values()) {
      var query = TaskQuery.of(Filter.ALL).by(sort).first(200);
      var cursor = Cursor.START;
      for (var i = 0; i < 100; i++) {
        cursor = page(query.after(cursor)).cursor();
      }
      var deep = query.after(cursor).first(50);

      assertEquals(50, timed("20,000 down by " + sort, () -> page(deep)).tasks().size());
    }
  }

  @Test
  void finds_what_is_rare_frequent_or_not_there() {
    var all = TaskQuery.of(Filter.ALL);

    assertEquals(50, timed("search: frequent", () -> page(all.matching("FILL"))).tasks().size());
    assertEquals(1, timed("search: rare", () -> page(all.matching("r 99999"))).tasks().size());
    assertTrue(timed("search: absent", () -> page(all.matching("unheard"))).tasks().isEmpty());
  }

  @Test
  void counts_them() {
    assertEquals(
        new TaskCounts(90_000, 10_000), timed("counts", () -> Adapters.tasks().count(owner)));
  }

  private static TaskPage page(TaskQuery query) {
    return Adapters.tasks().page(owner, query);
  }

  private static <T> T timed(String what, Supplier<T> question) {
    var result = question.get();
    var millis = new double[20];
    for (var i = 0; i < millis.length; i++) {
      var start = System.nanoTime();
      question.get();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    System.out.printf("%-28s median %6.1f ms, slowest %6.1f ms%n", what, millis[10], millis[19]);
    return result;
  }
}
