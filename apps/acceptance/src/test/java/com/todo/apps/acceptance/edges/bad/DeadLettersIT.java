package com.todo.apps.acceptance.edges.bad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What a consumer cannot act on waits for the administrator, and nothing behind it waits for it.
 */
@OnFiveServers
class DeadLettersIT {
  private SharedFiveServers.Running running;
  private OddEvent odd;

  @BeforeEach
  void runs(SharedFiveServers.Running shared) {
    running = shared;
    odd = new OddEvent(shared.system());
  }

  @Test
  void
      an_event_that_a_consumer_cannot_act_on_is_put_before_the_administrator_and_can_be_replayed() {
    // No scheduler takes a job for then.
    var event =
        OddEvent.of("com.todo.reminder.scheduled.v1")
            .with("reminder_id", UUID.randomUUID().toString())
            .with("trigger_time", "+10000-01-01T00:00:00Z");
    odd.publish("reminder-events", event);

    Soon.that(() -> assertEquals(1, letters(event.id()).size()));
    var letter = letters(event.id()).get(0);
    assertEquals("notification", letter.get("consumer").asString());
    assertEquals(1, letter.get("attempts").asInt());
    assertEquals("reminder-events", letter.get("topic").asString());
    assertFalse(letter.get("reason").asString().isBlank());
    assertEquals(event.id(), letter.at("/event/id").asString());

    replay(letter);
    Soon.that(() -> assertEquals(2, letters(event.id()).get(0).get("attempts").asInt()));
    everythingElseGoesOn();
  }

  @Test
  void an_event_that_is_brought_again_is_acted_on_once_the_cause_is_gone() {
    var event = OddEvent.of("com.todo.task.deleted.v1");
    odd.publish("task-events-dead", event.put("failedconsumer", "audit").put("failurereason", "?"));
    Soon.that(() -> assertEquals(1, letters(event.id()).size()));
    assertEquals(0, audited(event));

    replay(letters(event.id()).get(0));

    Soon.that(() -> assertEquals(List.of(), letters(event.id())));
    assertEquals(1, audited(event));
  }

  @Test
  void an_event_of_a_later_version_reaches_the_administrator_as_it_came_from_each_consumer() {
    var event = OddEvent.of("com.todo.task.archived.v1");
    odd.publish("task-events", event);

    Soon.that(() -> assertEquals(4, letters(event.id()).size()));
    var letter = letters(event.id()).get(0);
    assertTrue(letter.get("event").isNull());
    assertEquals(event.id(), Json.read(letter.get("text").asString()).get("id").asString());
    assertTrue(letter.get("reason").asString().contains("unknown event type"), letter::toString);
    everythingElseGoesOn();
  }

  @Test
  void what_is_not_even_json_reaches_the_administrator_and_does_not_stay_in_the_way() {
    var text = "not even JSON " + UUID.randomUUID();
    odd.publishRaw("task-events", text);

    // Each of the four sidecars gives it up; one that did so later would take the wish back.
    Soon.that(() -> assertTrue(attempts(text) >= 4));
    var letter = withText(text).get(0);
    assertTrue(letter.get("event").isNull());

    replay(letter);
    Soon.that(
        () ->
            assertTrue(
                withText(text).get(0).get("reason").asString().contains("which consumer"),
                () -> withText(text).toString()));
    everythingElseGoesOn();
  }

  private void everythingElseGoesOn() {
    var ada = running.anybody().register("Ada");
    var task = ada.add("Water the ficus");
    var path = "/audit?limit=200&task_id=" + task;
    Soon.that(() -> assertEquals(1, total(path)));
  }

  private int audited(OddEvent.Draft event) {
    return total("/audit?limit=200&task_id=" + event.task());
  }

  private int total(String path) {
    return running.founder().api().get(path).expect(200).json().get("entries").size();
  }

  private void replay(JsonNode letter) {
    var path = "/api/dead-letters/" + letter.get("id").asString() + "/replay";
    running.founder().api().post(path).expect(202);
  }

  private List<JsonNode> letters(String event) {
    return all().stream().filter(l -> l.get("event_id").asString().equals(event)).toList();
  }

  private int attempts(String text) {
    return withText(text).stream().mapToInt(letter -> letter.get("attempts").asInt()).sum();
  }

  private List<JsonNode> withText(String text) {
    return all().stream()
        .filter(letter -> !letter.get("text").isNull())
        .filter(letter -> letter.get("text").asString().equals(text))
        .toList();
  }

  private List<JsonNode> all() {
    var page = running.founder().api().get("/api/dead-letters?limit=200").expect(200).json();
    return Json.list(page.get("dead_letters"));
  }
}
