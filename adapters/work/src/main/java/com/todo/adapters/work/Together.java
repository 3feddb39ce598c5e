package com.todo.adapters.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Works off together what comes one by one: what came while others were in work makes the next lot.
 * Nobody waits for company, and the more come, the less each costs.
 *
 * @param <T> what comes
 */
public final class Together<T> {
  private static final Logger LOG = System.getLogger(Together.class.getName());

  private final int most;
  private final Executor threads;
  private final Consumer<List<T>> work;
  private final Queue<T> waiting = new ArrayDeque<>();
  private boolean working;

  /**
   * @param most how many make a lot
   */
  public Together(int most, Executor threads, Consumer<List<T>> work) {
    this.most = most;
    this.threads = threads;
    this.work = work;
  }

  public void add(T piece) {
    synchronized (this) {
      waiting.add(piece);
      if (working) {
        return;
      }
      working = true;
    }
    threads.execute(this::workOff);
  }

  private void workOff() {
    for (var lot = next(); !lot.isEmpty(); lot = next()) {
      try {
        work.accept(lot);
      } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
        // Whatever it is, what comes next would wait for ever.
        LOG.log(Level.WARNING, "A lot of " + lot.size() + " could not be worked off", e);
      }
    }
  }

  private synchronized List<T> next() {
    var lot = new ArrayList<T>();
    while (lot.size() < most && !waiting.isEmpty()) {
      lot.add(waiting.remove());
    }
    working = !lot.isEmpty();
    return lot;
  }
}
