package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Call;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Somebody with a plant that wants water each day, who completes whatever comes next. */
final class RecurringPerson implements Runnable {
  private static final String PENDING = "/api/tasks?status=pending&limit=200";

  private final SignedUp me;
  private final BooleanSupplier enough;

  RecurringPerson(SignedUp me, BooleanSupplier enough) {
    this.me = me;
    this.enough = enough;
    var plant = Json.object().put("title", "Water the ficus").put("due_date", "2030-01-01");
    plant.putObject("recurrence_rule").put("frequency", "daily");
    me.api().post("/api/tasks", plant.toString()).expect(201);
  }

  @Override
  public void run() {
    while (!enough.getAsBoolean()) {
      try {
        var pending = me.api().exchange(Call.of("GET", PENDING));
        if (pending.status() == 200) {
          for (var task : Json.list(pending.json().get("tasks"))) {
            me.api()
                .exchange(Call.of("POST", "/api/tasks/" + task.get("id").asString() + "/complete"));
          }
        }
        Thread.sleep(500);
      } catch (IOException away) {
        // It is there again soon.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** After each completion there is exactly one more; says how many there were. */
  int assertEachHasOneSuccessor() {
    Soon.that(() -> assertEquals(1, all().stream().filter(RecurringPerson::isPending).count()));
    var all = all();
    var numbers = new HashSet<Integer>();
    all.forEach(task -> numbers.add(task.get("occurrence_number").asInt()));
    assertEquals(all.size(), numbers.size(), "an occurrence came twice");
    for (var number = 0; number < all.size(); number++) {
      assertEquals(true, numbers.contains(number), "occurrence " + number + " never came");
    }
    return all.size() - 1;
  }

  private List<JsonNode> all() {
    return Pages.tasks(me.api());
  }

  private static boolean isPending(JsonNode task) {
    return task.get("status").asString().equals("pending");
  }
}
