package com.todo.adapters.dapr.events;

import static com.todo.adapters.dapr.events.Outcome.RETRY;
import static com.todo.adapters.dapr.events.Outcome.SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.EventType;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import com.todo.ports.interfaces.outbound.Unreachable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of events when their consumer fails. */
class ConsumersTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final DeliveryScene scene = new DeliveryScene();
  private final UserId ada = new UserId(UUID.randomUUID());
  private final UserId bob = new UserId(UUID.randomUUID());

  @Test
  void brings_all_events_of_a_delivery_in_one_unit_of_work() {
    var events = List.of(event(ada, 1), event(bob, 1), event(ada, 2));

    assertEquals(List.of(SUCCESS, SUCCESS, SUCCESS), bring(events));
    assertEquals(events, scene.handled());
    assertEquals(1, scene.unitsOfWork());
  }

  @Test
  void brings_the_others_when_one_cannot_be_acted_on_but_not_those_that_come_after_it() {
    var poison = event(ada, 1);
    scene.failOn(poison, new IllegalStateException("no way"));

    assertEquals(
        List.of(SUCCESS, RETRY, RETRY, SUCCESS),
        bring(List.of(event(bob, 1), poison, event(ada, 2), event(bob, 2))));
  }

  @Test
  void leaves_out_what_concerns_nobody() {
    var ignored = event(ada, 1);
    var other = event(ada, 2);
    scene.ignore(ignored);

    assertEquals(List.of(SUCCESS), bring(List.of(ignored)));
    assertEquals(0, scene.unitsOfWork());

    scene.failOn(other, new IllegalStateException("no way"));
    assertEquals(List.of(SUCCESS, RETRY), bring(List.of(ignored, other)));
    assertEquals(List.of(), scene.handled());
  }

  @Test
  void puts_an_event_aside_that_fails_again_and_again_and_goes_on_with_those_behind_it() {
    var poison = event(ada, 1);
    var next = event(ada, 2);
    scene.failOn(poison, new IllegalStateException("no way"));

    for (var delivery = 1; delivery < DeliveryScene.TRIES; delivery++) {
      assertEquals(List.of(RETRY, RETRY), bring(List.of(poison, next)));
    }
    assertEquals(List.of(SUCCESS, SUCCESS), bring(List.of(poison, next)));
    assertEquals(
        List.of("scene: " + poison.id() + ": IllegalStateException: no way"), scene.parked());
    assertEquals(List.of(next), scene.handled());
  }

  @Test
  void brings_it_again_when_it_cannot_be_put_aside() {
    var poison = event(ada, 1);
    scene.failOn(poison, new IllegalStateException("no way"));
    scene.brokerIsAway();

    for (var delivery = 1; delivery <= DeliveryScene.TRIES + 1; delivery++) {
      assertEquals(List.of(RETRY), bring(List.of(poison)));
    }
  }

  @Test
  void gives_nothing_up_while_something_is_away() {
    var event = event(ada, 1);
    scene.failOn(event, new Unreachable("the database", null));

    for (var delivery = 1; delivery <= DeliveryScene.TRIES + 1; delivery++) {
      assertEquals(List.of(RETRY, RETRY), bring(List.of(event, event(bob, 1))));
    }
    assertEquals(List.of(), scene.parked());

    scene.failNoMore();
    assertEquals(List.of(SUCCESS), bring(List.of(event)));
  }

  @Test
  void puts_aside_what_is_no_event_and_goes_on() {
    var event = event(ada, 1);
    var later = CloudEventJson.write(event(bob, 1)).replace(".v1", ".v2");
    var texts = List.of("{}", CloudEventJson.write(event), "not even JSON", "null", "[]", later);

    assertEquals(
        List.of(SUCCESS, SUCCESS, SUCCESS, SUCCESS, SUCCESS, SUCCESS),
        scene.consumers().bring(Topic.TASK_EVENTS, texts));
    assertEquals(List.of(event), scene.handled());
    assertEquals(5, scene.parked().size());
    assertTrue(scene.parked().get(1).startsWith("scene: not even JSON: "));
    assertTrue(scene.parked().get(4).startsWith("scene: " + later));
  }

  @Test
  void has_what_is_no_event_come_again_while_it_cannot_be_put_aside() {
    var event = event(ada, 1);
    scene.brokerIsAway();

    assertEquals(
        List.of(SUCCESS, RETRY),
        scene
            .consumers()
            .bring(Topic.TASK_EVENTS, List.of(CloudEventJson.write(event), "not even JSON")));
  }

  @Test
  void counts_what_became_of_the_events_of_each_topic() {
    var poison = event(ada, 1);
    bring(List.of(event(bob, 1), event(bob, 2)));
    scene.failOn(poison, new IllegalStateException("no way"));
    for (var delivery = 1; delivery <= DeliveryScene.TRIES; delivery++) {
      bring(List.of(poison));
    }

    assertEquals("scene acted on 2 of task-events", scene.counted().get(0));
    assertEquals("scene failed on task-events", scene.counted().get(1));
    var last = scene.counted().size() - 1;
    assertEquals("scene put one of task-events aside", scene.counted().get(last));
  }

  @Test
  void says_how_old_an_event_was_and_never_less_than_new() {
    var event = event(ada, 1);

    assertEquals(Duration.ofSeconds(3), DeliveryCount.age(event, NOON.plusSeconds(3)));
    assertEquals(Duration.ZERO, DeliveryCount.age(event, NOON.minusSeconds(3)));
  }

  private List<Outcome> bring(List<PublishedEvent> events) {
    var texts = events.stream().map(CloudEventJson::write).toList();
    return scene.consumers().bring(Topic.TASK_EVENTS, texts);
  }

  private static PublishedEvent event(UserId user, long number) {
    var event = new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), user, NOON);
    return new PublishedEvent(
        UUID.randomUUID(),
        EventType.of(event).type(),
        new Origin("chat-api", "call", ""),
        number,
        event,
        EventType.data(event));
  }
}
