package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Measures what the platform does alone: events in batches from one sidecar through the broker to
 * the four services that listen to tasks, in whose places stubs agree to everything.
 *
 * <p>A program to be run by name: see CONTRIBUTING.
 */
@ExtendWith(Stage.Shared.class)
class BareDaprProgram {
  private static final int EVENTS = 20_000;
  private static final int WARM_UP = 500;
  private static final int BATCH = 100;
  private static final List<App> LISTENERS =
      List.of(App.AUDIT, App.RECURRING_TASK, App.NOTIFICATION, App.WEBSOCKET);

  private final Map<App, AtomicInteger> arrived = new EnumMap<>(App.class);

  @Test
  void measures_the_way_of_events_without_applications(Stage stage) throws InterruptedException {
    LISTENERS.forEach(app -> listen(stage.actor(app).app(), app));
    // Whoever begins with what comes from now on is there once something came.
    Eventually.until(
        () -> {
          publish(stage, WARM_UP);
          return everybodyHas(1);
        },
        () -> arrived);
    TimeUnit.SECONDS.sleep(2); // what is still on its way is not to be counted
    arrived.values().forEach(count -> count.set(0));

    var began = Instant.now();
    publish(stage, EVENTS);
    Eventually.until(() -> everybodyHas(EVENTS), () -> arrived);
    var took = Duration.between(began, Instant.now());

    System.out.printf(
        "%d events, each through %d consumers: %.0f a second%n",
        EVENTS, LISTENERS.size(), EVENTS * 1_000.0 / took.toMillis());
  }

  private void listen(StubApp stub, App app) {
    var count = new AtomicInteger();
    arrived.put(app, count);
    stub.answer(
        request -> {
          count.addAndGet(Math.max(1, BulkBody.entryIds(request.body()).size()));
          return StubApp.Answer.to(request, "SUCCESS");
        });
  }

  private boolean everybodyHas(int events) {
    return arrived.values().stream().allMatch(count -> count.get() >= events);
  }

  private static void publish(Stage stage, int events) {
    var sidecar = stage.actor(App.CHAT_API).sidecar();
    for (var n = 0; n < events; n += BATCH) {
      var answer = sidecar.send("POST", "/v1.0/publish/bulk/todo-pubsub/task-events", batch());
      assertEquals(204, answer.statusCode(), answer.body());
    }
  }

  private static String batch() {
    return IntStream.range(0, BATCH)
        .mapToObj(n -> entry(n, UUID.randomUUID()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  /** Of the size that events of tasks have. */
  private static String entry(int number, UUID id) {
    return """
    {"entryId":"%d","contentType":"application/cloudevents+json","metadata":{"partitionKey":"%s"},
     "event":{"specversion":"1.0","id":"%s","source":"bare","type":"bare","datacontenttype":"application/json",
     "data":{"text":"%s"}}}"""
        .formatted(number, number % 10, id, "x".repeat(500));
  }
}
