package com.todo.adapters.embedded.events;

import static com.todo.adapters.embedded.events.DeliveryScene.NEVER;
import static com.todo.adapters.embedded.events.DeliveryScene.OFTEN;
import static com.todo.adapters.embedded.events.DeliveryScene.patience;
import static com.todo.adapters.embedded.events.DeliveryScene.state;
import static com.todo.adapters.embedded.events.DeliveryScene.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.adapters.work.Pauses;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FailingConsumerTest {
  private final DeliveryScene scene = new DeliveryScene();

  @AfterEach
  void end() {
    scene.end();
  }

  @Test
  void brings_an_event_again_until_the_consumer_can_act_on_it() {
    var sick = new int[] {3};
    scene.audit.behaves(
        event -> {
          if (sick[0]-- > 0) {
            throw new IllegalStateException("not yet");
          }
        });
    scene.happens(1);

    scene.start(patience(10, NEVER), scene.audit);

    until(() -> scene.audit.done().size() == 1);
    assertEquals(0, scene.deadLetters.count());
  }

  @Test
  void parks_what_the_consumer_cannot_act_on_and_goes_on_with_the_rest() {
    scene.happens(20);
    var poison = scene.published().get(7);
    scene.audit.behaves(event -> fail(event, poison));

    var workers = scene.start(patience(10, NEVER), scene.audit);

    until(() -> scene.log.behind("audit") == 0);
    var letter = scene.deadLetters.list(10).get(0);
    assertEquals(1, scene.deadLetters.count());
    assertEquals(poison, letter.undelivered().id());
    assertEquals("audit", letter.consumer());
    assertEquals("IllegalArgumentException: no such thing", letter.reason());
    assertEquals(20 - 1, scene.audit.done().stream().distinct().count());
    // Once with all, then as often as it is tried alone.
    assertEquals(1 + 5, scene.audit.brought().stream().filter(poison::equals).count());
    assertEquals(1, workers.progress().get(0).parkedSoFar());
  }

  @Test
  void brings_a_parked_event_again_when_somebody_wants_it() {
    scene.happens(2);
    var poison = scene.published().get(0);
    scene.audit.behaves(event -> fail(event, poison));
    scene.start(patience(10, OFTEN), scene.audit);
    until(() -> scene.deadLetters.count() == 1 && scene.log.behind("audit") == 0);

    scene.audit.behaves(event -> {});
    scene.deadLetters.want(scene.deadLetters.list(1).get(0).id());

    until(() -> scene.deadLetters.count() == 0);
    assertTrue(scene.audit.done().contains(poison));
  }

  @Test
  void parks_a_wanted_event_again_that_still_fails() {
    scene.happens(1);
    scene.audit.behaves(event -> fail(event, event.id()));
    scene.start(patience(10, OFTEN), scene.audit);
    until(() -> scene.deadLetters.count() == 1);

    scene.deadLetters.want(scene.deadLetters.list(1).get(0).id());

    until(() -> scene.deadLetters.list(1).get(0).attempts() == 2);
    assertEquals(List.of(), scene.deadLetters.wanted("audit", 10));
  }

  @Test
  void waits_for_a_store_that_is_away_without_parking_anything() {
    scene.audit.behaves(
        event -> {
          if (scene.store.away()) {
            throw new IllegalStateException("connection refused");
          }
        });
    scene.store.isAway(true);
    scene.happens(3);
    var workers = scene.start(patience(10, OFTEN), scene.audit);
    until(() -> state(workers) == State.STORE_AWAY && scene.store.asked() > 12);

    scene.store.isAway(false);

    until(() -> scene.log.behind("audit") == 0);
    assertEquals(scene.published(), scene.audit.done());
    assertEquals(0, scene.deadLetters.count());
  }

  @Test
  void does_not_blame_the_event_when_the_store_goes_away_under_way() {
    scene.audit.behaves(
        event -> {
          scene.store.isAway(true);
          throw new IllegalStateException("connection reset");
        });
    scene.happens(1);
    var workers = scene.start(patience(10, OFTEN), scene.audit);
    until(() -> state(workers) == State.STORE_AWAY);

    scene.audit.behaves(event -> {});
    scene.store.isAway(false);

    until(() -> scene.log.behind("audit") == 0);
    assertEquals(0, scene.deadLetters.count());
  }

  @Test
  void keeps_quitting_short_while_it_tries_again_and_loses_nothing() {
    scene.audit.behaves(event -> fail(event, event.id()));
    scene.happens(1);
    var endless = new Patience(10, 1_000_000, new Pauses(NEVER, NEVER), NEVER);
    var workers = scene.start(endless, scene.audit);
    until(() -> state(workers) == State.TRYING_AGAIN);

    workers.quit();

    assertEquals(State.STOPPED, state(workers));
    assertEquals(1, scene.log.behind("audit"));
    assertEquals(0, scene.deadLetters.count());
  }

  private static void fail(PublishedEvent event, UUID poison) {
    if (event.id().equals(poison)) {
      throw new IllegalArgumentException("no such thing");
    }
  }
}
