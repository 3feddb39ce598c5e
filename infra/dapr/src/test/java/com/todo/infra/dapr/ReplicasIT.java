package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two copies of an application, side by side. */
@ExtendWith(Stage.Shared.class)
class ReplicasIT {
  private static final int ENOUGH_TO_BE_IN = 10;
  private static final List<String> EVENTS =
      IntStream.range(0, 60).mapToObj(n -> "for-replicas-" + n).toList();

  @Test
  void share_calls_and_events_or_each_get_all_of_them(Stage stage) {
    var audit = stage.actor(App.AUDIT, 1);
    var windows = stage.actor(App.WEBSOCKET, 1);
    try {
      Stream.of(audit, windows).forEach(actor -> actor.replica().start());
      callUntilBothAnswered(stage, audit);
      publishUntilBothAreIn(stage, windows);

      for (var event : EVENTS) {
        stage.actor(App.CHAT_API).sidecar().publish("task-events", event, '"' + event + '"');
      }

      Eventually.until(
          () -> got(stage.actor(App.WEBSOCKET)).size() == EVENTS.size(), () -> got(windows));
      Eventually.until(() -> got(windows).size() == EVENTS.size(), () -> got(windows));
      Eventually.until(
          () ->
              Stream.of(stage.actor(App.AUDIT), audit).mapToInt(a -> got(a).size()).sum()
                  >= EVENTS.size(),
          () -> got(audit));
      assertEquals(
          EVENTS.stream().sorted().toList(),
          Stream.of(stage.actor(App.AUDIT), audit)
              .flatMap(a -> got(a).stream())
              .distinct()
              .sorted()
              .toList());
    } finally {
      Stream.of(audit, windows).forEach(actor -> actor.replica().stop());
    }
  }

  private static void callUntilBothAnswered(Stage stage, Stage.Actor second) {
    var both = List.of(stage.actor(App.AUDIT).app(), second.app());
    Eventually.until(
        () -> {
          stage.actor(App.FRONTEND).sidecar().invoke("GET", App.AUDIT, "/audit");
          return both.stream()
              .allMatch(app -> app.requests().stream().anyMatch(r -> r.path().equals("/audit")));
        },
        () -> "one that was never called");
  }

  /** Who is new among the windows begins with what comes from then on. */
  private static void publishUntilBothAreIn(Stage stage, Stage.Actor second) {
    var both = List.of(stage.actor(App.WEBSOCKET).app(), second.app());
    Eventually.until(
        () -> {
          stage.actor(App.CHAT_API).sidecar().publish("task-events", "eve", "\"is anybody there\"");
          return both.stream()
              .allMatch(app -> Stage.seen(app, "/events/task-events").size() >= ENOUGH_TO_BE_IN);
        },
        () -> "one that never got an event");
  }

  private static List<String> got(Stage.Actor actor) {
    return Stage.seen(actor.app(), "/events/task-events").stream()
        .filter(EVENTS::contains)
        .toList();
  }
}
