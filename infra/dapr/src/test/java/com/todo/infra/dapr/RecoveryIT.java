package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that are killed come back, and what they were doing goes on. */
@ExtendWith(Stage.Shared.class)
class RecoveryIT {

  @Test
  void goes_on_after_a_sidecar_was_killed(Stage stage) {
    var audit = stage.actor(App.AUDIT);

    audit.replica().sidecar().kill();
    publish(stage, "while it was away");
    audit.replica().sidecar().start();

    awaitSeen(audit, "while it was away");
    assertEquals(
        200, stage.actor(App.FRONTEND).sidecar().invoke("GET", App.AUDIT, "/audit").statusCode());
  }

  @Test
  void goes_on_after_kafka_was_killed(Stage stage) {
    var kafka = stage.infrastructure().kafka();
    publish(stage, "before");

    kafka.kill();
    assertFalse(kafka.isReady());
    kafka.start();

    Eventually.until(() -> tryToPublish(stage, "after") == 204, () -> "no answer");
    awaitSeen(stage.actor(App.AUDIT), "before");
    awaitSeen(stage.actor(App.AUDIT), "after");
    // Windows are told what comes from when they are back; before that, they ask for it.
    Eventually.until(
        () ->
            tryToPublish(stage, "now") == 204
                && Stage.seen(stage.actor(App.WEBSOCKET).app(), "/events/task-events")
                    .contains("now"),
        () -> "no event for windows");
  }

  @Test
  void keeps_state_and_keys_where_the_contract_says_after_redis_was_killed(Stage stage) {
    var sidecar = stage.actor(App.NOTIFICATION).sidecar();
    var state = "[{\"key\":\"task-reminders:1\",\"value\":\"kept\"}]";
    assertEquals(204, sidecar.send("POST", "/v1.0/state/todo-statestore", state).statusCode());

    stage.infrastructure().redis().kill();
    stage.infrastructure().redis().start();

    Eventually.until(
        () -> sidecar.get("/v1.0/state/todo-statestore/task-reminders:1").body().equals("\"kept\""),
        () -> sidecar.get("/v1.0/state/todo-statestore/task-reminders:1").body());
  }

  private static void publish(Stage stage, String event) {
    assertEquals(204, tryToPublish(stage, event));
  }

  private static int tryToPublish(Stage stage, String event) {
    var sidecar = stage.actor(App.CHAT_API).sidecar();
    return sidecar.publish("task-events", "dan", '"' + event + '"').statusCode();
  }

  private static void awaitSeen(Stage.Actor actor, String event) {
    Eventually.until(
        () -> Stage.seen(actor.app(), "/events/task-events").contains(event),
        actor.app()::requests);
  }
}
