package com.todo.apps.acceptance.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.LiveSocket;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** What repeats comes again after each completion, soon, and never twice. */
@ExtendWith(SharedServer.class)
class RecurrenceIT {
  private static final int HANDS = 8;
  private static final int ROUNDS = 64;
  private static final int SERIES = 100;
  private static final Duration PACE = Duration.ofMillis(50);

  private SignedUp ada;

  @BeforeEach
  void ada(SharedServer.Running system) {
    ada = system.anybody().register("Ada");
  }

  @Test
  void one_task_completed_by_many_hands_many_times_brings_one_next() {
    var ficus = daily("Water the ficus");
    var hands = Executors.newFixedThreadPool(HANDS);

    var work =
        IntStream.range(0, HANDS)
            .mapToObj(n -> CompletableFuture.runAsync(() -> changeYourMind(ficus), hands))
            .toList();
    work.forEach(CompletableFuture::join);
    hands.shutdown();
    ada.api().post("/api/tasks/" + ficus + "/complete").expect(200);

    // Events are handled in order: when this one has come back, all before it were handled.
    var fern = daily("Water the fern");
    ada.api().post("/api/tasks/" + fern + "/complete").expect(200);
    Soon.that(() -> assertEquals(1, pending("Water the fern").size()));
    assertEquals(1, pending("Water the ficus").size());
    assertEquals(1, pending("Water the ficus").get(0).get("occurrence_number").asInt());
    var told = events(ficus, "completed");
    System.out.printf("%d changes of mind, %d completions, 1 next%n", HANDS * ROUNDS, told);
    assertTrue(told > 1);
    assertEquals(1, events(ficus, "generated"));
  }

  @Test
  void follows_twenty_completions_a_second() throws InterruptedException {
    var tasks = IntStream.range(0, SERIES).mapToObj(n -> daily("Plant " + n)).toList();
    var asked = new HashMap<String, Long>();
    try (var window = ada.live(ada.sequence())) {
      window.next("hello");
      var followed = CompletableFuture.supplyAsync(() -> created(window));
      var start = System.nanoTime();
      for (var n = 0; n < SERIES; n++) {
        TimeUnit.NANOSECONDS.sleep(start + n * PACE.toNanos() - System.nanoTime());
        asked.put("Plant " + n, System.nanoTime());
        ada.api().post("/api/tasks/" + tasks.get(n) + "/complete").expect(200);
      }
      report(asked, followed.join());
    }

    assertEquals(SERIES, pending("Plant").size());
  }

  private void changeYourMind(String task) {
    for (var round = 0; round < ROUNDS; round++) {
      ada.api().post("/api/tasks/" + task + "/complete").expect(200);
      ada.api().post("/api/tasks/" + task + "/reopen").expect(200);
    }
  }

  /** When each next task was heard of, by its title. */
  private static Map<String, Long> created(LiveSocket window) {
    var heard = new HashMap<String, Long>();
    while (heard.size() < SERIES) {
      var event = window.next("event").get("event");
      if (event.get("type").asString().equals("com.todo.task.created.v1")) {
        heard.put(event.at("/data/title").asString(), System.nanoTime());
      }
    }
    return heard;
  }

  private static void report(Map<String, Long> asked, Map<String, Long> heard) {
    var micros = new ArrayList<Long>();
    asked.forEach((title, when) -> micros.add((heard.get(title) - when) / 1_000));
    System.out.println("asked to complete until the next is heard of: " + Spread.of(micros));
  }

  private String daily(String title) {
    var wanted =
        Json.object()
            .put("title", title)
            .put("due_date", LocalDate.of(2030, 1, 1).toString())
            .put("due_time", "09:00");
    wanted.putObject("recurrence_rule").put("frequency", "daily");
    return ada.api().post("/api/tasks", wanted.toString()).expect(201).json().get("id").asString();
  }

  private List<JsonNode> pending(String title) {
    var path = "/api/tasks?limit=200&status=pending&q=" + title.replace(" ", "%20");
    return Json.list(ada.api().get(path).expect(200).json().get("tasks"));
  }

  private long events(String task, String what) {
    var count = 0L;
    var path = "/audit/tasks/" + task + "?limit=200";
    var page = ada.api().get(path).expect(200).json();
    while (true) {
      count +=
          Json.stream(page.get("entries"))
              .filter(entry -> entry.get("event_type").asString().contains("." + what + "."))
              .count();
      if (page.get("next_cursor").isNull()) {
        return count;
      }
      var cursor = page.get("next_cursor").asString();
      page = ada.api().get(path + "&cursor=" + cursor).expect(200).json();
    }
  }
}
