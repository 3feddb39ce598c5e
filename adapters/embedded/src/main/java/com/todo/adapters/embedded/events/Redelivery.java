package com.todo.adapters.embedded.events;

import com.todo.adapters.work.Quit;
import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;

/** Brings parked events to one consumer once more, when somebody wants that. */
final class Redelivery {
  private static final int AT_ONCE = 100;

  private final String consumer;
  private final DeliveryPorts ports;
  private final Delivery delivery;
  private final Quit quit;

  Redelivery(String consumer, DeliveryPorts ports, Delivery delivery, Quit quit) {
    this.consumer = consumer;
    this.ports = ports;
    this.delivery = delivery;
    this.quit = quit;
  }

  void bringWanted() {
    var letters = ports.work().ask(() -> ports.deadLetters().wanted(consumer, AT_ONCE));
    for (var letter : letters) {
      if (quit.said()) {
        return;
      }
      // What nobody can read waits for a version that can.
      if (letter.undelivered() instanceof Undelivered.Event event) {
        bring(letter, event.event());
      }
    }
  }

  private void bring(DeadLetter letter, PublishedEvent event) {
    try {
      delivery.once(event);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      delivery.failed(e);
      delivery.park(event, e);
      return;
    }
    ports.work().run(() -> ports.deadLetters().remove(letter.id()));
  }
}
