package com.todo.adapters.embedded.events;

import static com.todo.adapters.embedded.events.DeliveryScene.NEVER;
import static com.todo.adapters.embedded.events.DeliveryScene.OFTEN;
import static com.todo.adapters.embedded.events.DeliveryScene.patience;
import static com.todo.adapters.embedded.events.DeliveryScene.state;
import static com.todo.adapters.embedded.events.DeliveryScene.until;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ConsumerLoopTest {
  private final DeliveryScene scene = new DeliveryScene();

  @AfterEach
  void end() {
    scene.end();
  }

  @Test
  void brings_every_event_once_and_in_order_while_all_goes_well() {
    scene.happens(500);

    scene.start(patience(7, NEVER), scene.audit);

    until(() -> scene.audit.done().size() == 500);
    assertEquals(scene.published(), scene.audit.done());
  }

  @Test
  void wakes_when_the_bell_rings_and_not_before() {
    var workers = scene.start(patience(10, NEVER), scene.audit);
    until(() -> state(workers) == State.WAITING && scene.store.asked() > 0);

    scene.happens(1);
    workers.ring();

    until(() -> scene.audit.done().size() == 1);
  }

  @Test
  void finds_without_a_bell_what_it_was_not_rung_for() {
    scene.start(patience(10, OFTEN), scene.audit);

    scene.happens(1);

    until(() -> scene.audit.done().size() == 1);
  }

  @Test
  void goes_on_after_a_restart_where_it_was() {
    scene.happens(3);
    var before = scene.start(patience(10, NEVER), scene.audit);
    until(() -> scene.log.behind("audit") == 0);
    before.quit();

    scene.happens(2);
    scene.start(patience(10, NEVER), scene.audit);

    until(() -> scene.audit.done().size() == 5);
    assertEquals(scene.published(), scene.audit.done());
  }

  @Test
  void passes_over_topics_that_the_consumer_does_not_want() {
    var reminders = new HandlerInHand("reminders", EnumSet.of(Topic.REMINDER_EVENTS));
    scene.happens(3);

    scene.start(patience(10, NEVER), reminders);

    until(() -> scene.log.behind("reminders") == 0);
    assertEquals(List.of(), reminders.brought());
  }

  @Test
  void has_a_consumer_work_for_the_call_that_the_event_came_from() {
    var names = new CopyOnWriteArrayList<String>();
    scene.audit.behaves(event -> names.add(scene.calls.correlationId()));
    scene.happens(2);

    scene.start(patience(10, NEVER), scene.audit);

    until(() -> scene.audit.done().size() == 2);
    assertEquals(List.of("a-correlation-id", "a-correlation-id"), names);
  }

  @Test
  void a_consumer_that_hangs_delays_no_other() {
    var never = new CountDownLatch(1);
    var slow = new HandlerInHand("slow", EnumSet.allOf(Topic.class));
    slow.behaves(event -> await(never));
    scene.happens(20);

    scene.start(patience(10, NEVER), slow, scene.audit);

    until(() -> scene.audit.done().size() == 20);
    assertEquals(List.of(), slow.done());
    never.countDown();
    until(() -> slow.done().size() == 20);
  }

  @Test
  void finishes_what_it_is_about_before_it_quits() {
    var begun = new CountDownLatch(1);
    scene.audit.behaves(event -> begun.countDown());
    scene.happens(50);
    var workers = scene.start(patience(50, NEVER), scene.audit);
    await(begun);

    workers.quit();

    assertEquals(State.STOPPED, state(workers));
    assertEquals(50, scene.audit.done().size());
    assertEquals(0, scene.log.behind("audit"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
