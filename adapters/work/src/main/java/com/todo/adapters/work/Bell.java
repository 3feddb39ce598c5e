package com.todo.adapters.work;

import java.time.Duration;

/** Wakes one worker. Ringing while nobody waits is remembered, once. */
public final class Bell {
  private boolean rung;

  public synchronized void ring() {
    rung = true;
    notifyAll();
  }

  /** Waits until somebody rings, at most this long; says whether somebody did. */
  public synchronized boolean await(Duration atMost) throws InterruptedException {
    var deadline = System.nanoTime() + atMost.toNanos();
    for (var left = atMost.toNanos(); !rung && left > 0; left = deadline - System.nanoTime()) {
      wait(left / 1_000_000, (int) (left % 1_000_000));
    }
    var result = rung;
    rung = false;
    return result;
  }
}
