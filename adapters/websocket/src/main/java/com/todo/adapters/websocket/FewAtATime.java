package com.todo.adapters.websocket;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;

/**
 * Has work done by the threads of the server, a few pieces at a time; the rest waits for its turn
 * without holding a thread, in the order in which it came.
 */
final class FewAtATime implements Executor {
  private static final Logger LOG = System.getLogger(FewAtATime.class.getName());

  private final int atMost;
  private final Executor threads;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private int running;

  FewAtATime(int atMost, Executor threads) {
    this.atMost = atMost;
    this.threads = threads;
  }

  @Override
  public void execute(Runnable work) {
    synchronized (this) {
      waiting.add(work);
      if (running == atMost) {
        return;
      }
      running++;
    }
    threads.execute(this::workOff);
  }

  private void workOff() {
    for (var work = next(); work.isPresent(); work = next()) {
      try {
        work.get().run();
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "A window could not be served", e);
      }
    }
  }

  private synchronized Optional<Runnable> next() {
    var work = Optional.ofNullable(waiting.poll());
    if (work.isEmpty()) {
      running--;
    }
    return work;
  }
}
