package com.todo.adapters.embedded.events;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.adapters.work.Bell;
import com.todo.adapters.work.Quit;
import com.todo.adapters.work.Reason;
import com.todo.ports.interfaces.inbound.EventHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/**
 * The worker of one consumer: reads on in the log whenever it is rung for, and now and then
 * without, until it is told to quit. It waits for nobody else's consumer, and nobody waits for it.
 */
final class ConsumerLoop implements Runnable {
  private static final Logger LOG = System.getLogger(ConsumerLoop.class.getName());

  private static final Duration SHORTEST_NAP = Duration.ofMillis(1);

  private final String consumer;
  private final DeliveryPorts ports;
  private final Patience patience;
  private final ConsumerProgress progress;
  private final Delivery delivery;
  private final Redelivery redelivery;
  private final Bell bell = new Bell();
  private final Quit quit = new Quit();
  private Instant nextSweep = Instant.MIN;
  private Duration nap = SHORTEST_NAP;
  private int failures;

  ConsumerLoop(EventHandler handler, DeliveryPorts ports, Patience patience) {
    this.consumer = handler.consumer();
    this.ports = ports;
    this.patience = patience;
    this.progress = new ConsumerProgress(consumer, ports.clock().instant());
    this.delivery = new Delivery(handler, ports, patience, progress, quit);
    this.redelivery = new Redelivery(consumer, ports, delivery, quit);
  }

  ConsumerProgress progress() {
    return progress;
  }

  /** There may be something new. */
  void ring() {
    bell.ring();
  }

  /** Ends the worker once the events in its hands are dealt with. */
  void quit() {
    quit.say();
    bell.ring();
  }

  @Override
  public void run() {
    try {
      while (!quit.said()) {
        nap = turn() || bell.await(nap) ? SHORTEST_NAP : longer(nap);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      progress.is(State.STOPPED, ports.clock().instant());
    }
  }

  /**
   * The log holds an event back as long as an older transaction is open, and nobody rings when that
   * ends. So a worker that was just rung for looks again soon, then less and less often.
   */
  private Duration longer(Duration last) {
    var doubled = last.multipliedBy(2);
    return doubled.compareTo(patience.sweep()) < 0 ? doubled : patience.sweep();
  }

  /** Whether there may be more to do at once. */
  private boolean turn() {
    try {
      var more = work();
      if (failures > 0) {
        failures = 0;
        LOG.log(Level.INFO, "Consumer {0} is served again.", consumer);
      }
      return more;
    } catch (Exception | Error e) {
      // Whatever it is, a worker that ended would deliver nothing until the next start.
      storeIsAway(e);
      return true;
    }
  }

  private boolean work() {
    progress.is(State.WAITING, ports.clock().instant());
    sweep();
    var events = ports.work().ask(() -> ports.log().next(consumer, patience.batch()));
    if (events.isEmpty()) {
      progress.nothingWaits();
      return false;
    }
    progress.waiting(Math.max(progress.depth(), events.size()));
    progress.waitingSince(events.get(0).event().event().at());
    delivery.bring(events);
    return true;
  }

  /** What does not have to be done for each event: old letters, and counting what waits. */
  private void sweep() {
    var now = ports.clock().instant();
    if (now.isBefore(nextSweep)) {
      return;
    }
    nextSweep = now.plus(patience.sweep());
    redelivery.bringWanted();
    progress.waiting(ports.work().ask(() -> ports.log().behind(consumer)));
  }

  private void storeIsAway(Throwable e) {
    failures++;
    progress.is(State.STORE_AWAY, ports.clock().instant());
    if (failures == 1) {
      LOG.log(
          Level.WARNING,
          "Events wait for consumer {0}, since they cannot be read or ticked off ({1}). It is tried"
              + " again until they can.",
          consumer,
          Reason.of(e));
    }
    quit.pause(patience.pauseAfter(failures));
  }
}
