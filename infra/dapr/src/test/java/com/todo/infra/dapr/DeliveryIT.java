package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Events and jobs reach whom they are for. */
@ExtendWith(Stage.Shared.class)
class DeliveryIT {

  @Test
  void tells_every_service_of_a_users_events_in_their_order(Stage stage) {
    var events = IntStream.range(0, 40).mapToObj(n -> "in order " + n).toList();

    events.forEach(event -> publish(stage, "task-events", "ann", event));

    for (var app : List.of(App.AUDIT, App.RECURRING_TASK, App.NOTIFICATION, App.WEBSOCKET)) {
      await(stage, app, "/events/task-events", events);
    }
  }

  @Test
  void brings_an_event_again_until_it_is_accepted(Stage stage) {
    var refusals = new AtomicInteger(3);
    var audit = stage.actor(App.AUDIT).app();
    audit.answer(
        request ->
            StubApp.Answer.to(request, refusals.getAndDecrement() > 0 ? "RETRY" : "SUCCESS"));

    publish(stage, "recurring-events", "bob", "again");
    publish(stage, "recurring-events", "bob", "behind it");

    Eventually.until(
        () ->
            refusals.get() < 0
                && Stage.seen(audit, "/events/recurring-events").contains("behind it"),
        audit::requests);
  }

  @Test
  void puts_dead_letters_before_chat_api(Stage stage) {
    publish(stage, "task-events-dead", "cid", "dead");

    await(stage, App.CHAT_API, "/events/dead-letters", List.of("dead"));
  }

  @Test
  void calls_back_when_a_job_is_due(Stage stage) {
    var notification = stage.actor(App.NOTIFICATION);
    var job = "{\"dueTime\":\"" + Instant.now() + "\",\"data\":\"wake up\"}";

    var answer = notification.sidecar().send("POST", "/v1.0-alpha1/jobs/reminder-1", job);

    assertEquals(204, answer.statusCode(), answer.body());
    Eventually.until(
        () ->
            notification.app().requests().stream()
                .anyMatch(r -> r.path().equals("/job/reminder-1")),
        notification.app()::requests);
  }

  private static void publish(Stage stage, String topic, String user, String event) {
    var answer = stage.actor(App.CHAT_API).sidecar().publish(topic, user, '"' + event + '"');
    assertEquals(204, answer.statusCode(), answer.body());
  }

  private static void await(Stage stage, App app, String path, List<String> events) {
    var stub = stage.actor(app).app();
    Eventually.until(
        () -> Stage.seen(stub, path).stream().filter(events::contains).toList().equals(events),
        stub::requests);
  }
}
