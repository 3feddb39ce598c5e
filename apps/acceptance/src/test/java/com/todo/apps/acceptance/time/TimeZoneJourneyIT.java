package com.todo.apps.acceptance.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.http.SignedUp;
import com.todo.apps.acceptance.server.SharedServer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** "Every day at nine" stays at nine on the wall, whatever the clocks do. */
@ExtendWith(SharedServer.class)
class TimeZoneJourneyIT {
  private SignedUp ada;

  @BeforeEach
  void ada(SharedServer.Running system) {
    ada = system.anybody().register("Ada");
  }

  @ParameterizedTest(name = "{0}: at {2} from {1} on is {3}, {4}, {5}")
  @CsvSource({
    "America/New_York, 2027-03-12, 09:00, 14:00, 14:00, 13:00",
    "America/New_York, 2027-11-05, 09:00, 13:00, 13:00, 14:00",
    "Europe/Berlin, 2027-03-26, 09:00, 08:00, 08:00, 07:00",
    "Europe/Berlin, 2027-10-29, 09:00, 07:00, 07:00, 08:00",
    "Asia/Kolkata, 2027-03-12, 09:00, 03:30, 03:30, 03:30",
    "Australia/Lord_Howe, 2027-04-02, 09:00, 22:00, 22:00, 22:30",
    // Two o'clock does not come on the third of these days, and comes twice there in autumn.
    "Europe/Berlin, 2027-03-26, 02:30, 01:30, 01:30, 01:30",
    "Europe/Berlin, 2027-10-29, 02:30, 00:30, 00:30, 00:30",
  })
  void stays_at_its_hour(
      String zone, String day, String time, String first, String second, String third) {
    ada.api().patch("/api/me", Json.of("time_zone", zone)).expect(200);
    var tasks = new ArrayList<JsonNode>();
    tasks.add(daily(day, time));

    for (var n = 0; n < 2; n++) {
      tasks.add(following(tasks.get(n)));
    }

    tasks.forEach(task -> assertEquals(zone, task.get("time_zone").asString()));
    tasks.forEach(task -> assertEquals(time, task.get("due_time").asString()));
    assertEquals(List.of(first, second, third), tasks.stream().map(t -> utc(t, "due_at")).toList());
    // The reminder keeps its distance to the due moment.
    tasks.forEach(task -> assertEquals(10, minutes(task, "due_at") - minutes(task, "reminder")));
  }

  @Test
  void takes_a_sentence_at_the_word_of_the_clock_on_the_wall() {
    ada.api().patch("/api/me", Json.of("time_zone", "America/New_York")).expect(200);
    var text = "water the ficus every day at 9 am, remind me 10 minutes before";
    var task = ada.api().post("/api/tasks/quick", Json.of("text", text)).expect(201).json();

    assertEquals("09:00", task.at("/task/due_time").asString());
    assertEquals("America/New_York", task.at("/task/time_zone").asString());
    assertEquals("daily", task.at("/task/recurrence_rule/frequency").asString());
    assertEquals(10, task.at("/task/reminder_minutes_before").asInt());
  }

  private JsonNode daily(String day, String time) {
    var wanted =
        Json.object()
            .put("title", "Water the ficus")
            .put("due_date", day)
            .put("due_time", time)
            .put("reminder_minutes_before", 10);
    wanted.putObject("recurrence_rule").put("frequency", "daily");
    return ada.api().post("/api/tasks", wanted.toString()).expect(201).json();
  }

  /** Ticks it off and waits for the one after it. */
  private JsonNode following(JsonNode task) {
    ada.api().post("/api/tasks/" + task.get("id").asString() + "/complete").expect(200);
    Soon.that(() -> assertEquals(1, pending().size()));
    return pending().get(0);
  }

  private List<JsonNode> pending() {
    return Json.list(ada.api().get("/api/tasks?status=pending").expect(200).json().get("tasks"));
  }

  private static String utc(JsonNode task, String name) {
    return instant(task, name).toString().substring(11, 16);
  }

  private static long minutes(JsonNode task, String name) {
    return instant(task, name).getEpochSecond() / 60;
  }

  private static Instant instant(JsonNode task, String name) {
    var value = name.equals("reminder") ? task.at("/reminder/trigger_time") : task.get(name);
    return OffsetDateTime.parse(value.asString()).toInstant();
  }
}
