package com.todo.adapters.embedded.events;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.adapters.work.Quit;
import com.todo.adapters.work.Rounds;
import com.todo.ports.interfaces.inbound.EventHandler;
import java.time.Instant;

/**
 * The worker of one consumer: reads on in the log whenever it is rung for, and now and then
 * without, until it is told to quit. It waits for nobody else's consumer, and nobody waits for it.
 */
final class ConsumerLoop implements Runnable {
  private final String consumer;
  private final DeliveryPorts ports;
  private final Patience patience;
  private final ConsumerProgress progress;
  private final Delivery delivery;
  private final Redelivery redelivery;
  private final Rounds rounds;
  private Instant nextSweep = Instant.MIN;

  ConsumerLoop(EventHandler handler, DeliveryPorts ports, Patience patience) {
    this.consumer = handler.consumer();
    this.ports = ports;
    this.patience = patience;
    this.progress = new ConsumerProgress(consumer, ports.clock().instant());
    var quit = new Quit();
    this.delivery = new Delivery(handler, ports, patience, progress, quit);
    this.redelivery = new Redelivery(consumer, ports, delivery, quit);
    var name = "events for consumer " + consumer;
    this.rounds = new Rounds(name, this::round, patience.pauses(), patience.sweep(), quit);
  }

  ConsumerProgress progress() {
    return progress;
  }

  /** There may be something new. */
  void ring() {
    rounds.ring();
  }

  /** Ends the worker once the events in its hands are dealt with. */
  void quit() {
    rounds.quit();
  }

  @Override
  public void run() {
    try {
      rounds.run();
    } finally {
      progress.is(State.STOPPED, ports.clock().instant());
    }
  }

  /**
   * The log holds an event back as long as an older transaction is open, and nobody rings when that
   * ends: rounds look again soon for what they were rung for.
   */
  private boolean round() {
    try {
      return work();
    } catch (RuntimeException | Error e) {
      progress.is(State.STORE_AWAY, ports.clock().instant());
      throw e;
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
}
