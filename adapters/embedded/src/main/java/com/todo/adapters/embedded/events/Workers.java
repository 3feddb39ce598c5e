package com.todo.adapters.embedded.events;

import com.todo.ports.interfaces.inbound.EventHandler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/** One worker for each consumer, each on a thread of its own. */
final class Workers {
  private static final long LAST_BATCH_MILLIS = 15_000;

  private final List<ConsumerLoop> loops;
  private final List<Thread> threads = new ArrayList<>();

  private Workers(List<ConsumerLoop> loops) {
    this.loops = loops;
  }

  static Workers none() {
    return new Workers(List.of());
  }

  /**
   * @throws IllegalStateException if two handlers claim to be the same consumer
   */
  static Workers of(List<EventHandler> handlers, DeliveryPorts ports, Patience patience) {
    var names = new HashSet<String>();
    for (var handler : handlers) {
      if (!names.add(handler.consumer())) {
        throw new IllegalStateException("Two event handlers are called " + handler.consumer());
      }
    }
    return new Workers(handlers.stream().map(h -> new ConsumerLoop(h, ports, patience)).toList());
  }

  synchronized void start(ThreadFactory factory) {
    for (var loop : loops) {
      var thread = factory.newThread(loop);
      thread.setName("events-" + loop.progress().consumer());
      threads.add(thread);
      thread.start();
    }
  }

  void ring() {
    loops.forEach(ConsumerLoop::ring);
  }

  /** Returns when all have finished what they were about; a worker that hangs is left behind. */
  synchronized void quit() {
    loops.forEach(ConsumerLoop::quit);
    for (var thread : threads) {
      try {
        thread.join(LAST_BATCH_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  List<ConsumerProgress> progress() {
    return loops.stream().map(ConsumerLoop::progress).toList();
  }
}
