package com.todo.apps.acceptance.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.http.Api;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Somebody with a hundred thousand tasks turns every page. */
@ExtendWith(SharedServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingIT {
  private static final int COPIES = 99_999;

  private final List<Long> microseconds = new ArrayList<>();
  private SignedUp ada;

  @BeforeAll
  void ada_is_very_busy(SharedServer.Running system) throws Exception {
    ada = system.anybody().register("Ada");
    ManyTasks.copy(system.server().data(), ada.add("Task 0"), COPIES);
  }

  @Test
  void the_newest_change_comes_first_and_nothing_is_left_out_or_listed_twice() throws Exception {
    var seen = turnEveryPage("updated", page -> page.get("updated_at").asString());

    assertEquals(seen.stream().sorted(Comparator.reverseOrder()).toList(), seen);
  }

  @Test
  void what_is_due_first_comes_first_and_nothing_is_left_out_or_listed_twice() throws Exception {
    var seen = turnEveryPage("due", PagingIT::due);

    assertEquals(seen.stream().sorted().toList(), seen);
  }

  @Test
  void finds_one_among_all_of_them() throws Exception {
    var page = page("/api/tasks?q=TASK%2099998").get("tasks");

    assertEquals(1, page.size());
    System.out.printf("search in %,d tasks: %.1f ms%n", COPIES + 1, microseconds.get(0) / 1e3);
  }

  private List<String> turnEveryPage(String sort, Function<JsonNode, String> key) throws Exception {
    var path = "/api/tasks?limit=200&sort=" + sort;
    var keys = new ArrayList<String>();
    var ids = new HashSet<String>();
    var cursor = "";
    while (cursor != null) {
      var page = page(path + cursor);
      assertEquals(COPIES + 1, page.at("/counts/total").asInt());
      Json.stream(page.get("tasks"))
          .forEach(
              task -> {
                assertTrue(ids.add(task.get("id").asString()), () -> "listed twice: " + task);
                keys.add(key.apply(task));
              });
      var next = page.get("next_cursor");
      cursor = next.isNull() ? null : "&cursor=" + next.asString();
    }
    assertEquals(COPIES + 1, ids.size());
    report(sort);
    return keys;
  }

  private JsonNode page(String path) throws Exception {
    Api api = ada.api();
    var start = System.nanoTime();
    var reply = api.exchange(Call.of("GET", path)).expect(200);
    microseconds.add((System.nanoTime() - start) / 1_000);
    return reply.json();
  }

  private void report(String sort) {
    var sorted = microseconds.stream().sorted().toList();
    System.out.printf(
        "%,d tasks by %s, 200 a page: half the pages within %.1f ms, the slowest %.1f ms%n",
        COPIES + 1, sort, sorted.get(sorted.size() / 2) / 1e3, sorted.get(sorted.size() - 1) / 1e3);
    microseconds.clear();
  }

  /** Without a time after those with one on that day, without a date last. */
  private static String due(JsonNode task) {
    return Stream.of("due_date", "due_time")
        .map(name -> task.get(name).isNull() ? "~" : task.get(name).asString())
        .reduce("", (date, time) -> date + " " + time);
  }
}
