package com.todo.adapters.embedded.events;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import com.todo.adapters.work.Quit;
import com.todo.adapters.work.Reason;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Brings events to one consumer: in one unit of work while all goes well, else each by itself, so
 * that one that the consumer cannot act on is parked alone.
 *
 * <p>What the consumer keeps and how far it has come are two units of work, since a consumer may
 * keep its data in another store: an event may come twice, and none is left out.
 */
final class Delivery {
  private static final Logger LOG = System.getLogger(Delivery.class.getName());

  private final EventHandler handler;
  private final DeliveryPorts ports;
  private final Patience patience;
  private final ConsumerProgress progress;
  private final Quit quit;

  Delivery(
      EventHandler handler,
      DeliveryPorts ports,
      Patience patience,
      ConsumerProgress progress,
      Quit quit) {
    this.handler = handler;
    this.ports = ports;
    this.patience = patience;
    this.progress = progress;
    this.quit = quit;
  }

  /** Ends early when told to quit; what is left comes again at the next start. */
  void bring(List<LoggedEvent> events) {
    var wanted = events.stream().filter(this::isWanted).toList();
    if (together(wanted)) {
      advance(events.get(events.size() - 1));
      return;
    }
    for (var event : events) {
      if (isWanted(event) && !alone(event.event())) {
        return;
      }
      advance(event);
    }
  }

  private boolean isWanted(LoggedEvent logged) {
    return handler.topics().contains(logged.topic()) && handler.isConcernedBy(logged.event());
  }

  /** Brings an event once, in a unit of work of its own. */
  void once(PublishedEvent event) {
    ports.work().run(() -> hand(event));
    progress.delivered(ports.clock().instant());
  }

  /** Puts an event aside, and says so under the name of the call that it came from. */
  void park(PublishedEvent event, Throwable failure) {
    ports.calls().resume(event.origin(), () -> putAside(event, failure));
  }

  /** Counts a failure; if the store is away it is not the event's, and that is thrown. */
  void failed(Throwable failure) {
    progress.failed();
    LOG.log(Level.DEBUG, () -> handler.consumer() + " failed", failure);
    ports.work().ask(() -> ports.log().next(handler.consumer(), 1));
  }

  private void putAside(PublishedEvent event, Throwable failure) {
    var reason = Reason.of(failure);
    var now = ports.clock().instant();
    var undelivered = new Undelivered.Event(event);
    ports.work().run(() -> ports.deadLetters().park(handler.consumer(), undelivered, reason, now));
    progress.parked();
    LOG.log(
        Level.WARNING,
        "Consumer %s could not act on event %s (%s), which is parked: %s"
            .formatted(handler.consumer(), event.id(), event.type(), reason),
        failure);
  }

  private boolean together(List<LoggedEvent> events) {
    if (events.isEmpty()) {
      return true;
    }
    try {
      ports
          .work()
          .run(
              () -> {
                handler.prepareFor(events.stream().map(LoggedEvent::event).toList());
                events.forEach(e -> hand(e.event()));
              });
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      failed(e);
      return false;
    }
    events.forEach(e -> progress.delivered(ports.clock().instant()));
    return true;
  }

  /** Whether the event is dealt with, one way or the other. */
  private boolean alone(PublishedEvent event) {
    for (var failures = 1; !quit.said(); failures++) {
      try {
        once(event);
        return true;
      } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
        failed(e);
        if (failures == patience.tries()) {
          park(event, e);
          return true;
        }
        progress.is(State.TRYING_AGAIN, ports.clock().instant());
        quit.pause(patience.pauses().after(failures));
      }
    }
    return false;
  }

  private void hand(PublishedEvent event) {
    progress.is(State.DELIVERING, ports.clock().instant());
    ports.calls().resume(event.origin(), () -> handler.on(event));
  }

  private void advance(LoggedEvent to) {
    ports.work().run(() -> ports.log().advance(handler.consumer(), to));
  }
}
