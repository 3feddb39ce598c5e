package com.todo.adapters.embedded.events;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells workers that the server is going down, even while they pause. */
final class Quit {
  private final CountDownLatch said = new CountDownLatch(1);

  void say() {
    said.countDown();
  }

  boolean said() {
    return said.getCount() == 0;
  }

  /** Pauses; being told to quit, or being interrupted, ends the pause at once. */
  void pause(Duration length) {
    try {
      if (!said.await(length.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      say();
    }
  }
}
