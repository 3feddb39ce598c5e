package com.todo.adapters.work;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells workers that the server is going down, even while they pause. */
public final class Quit {
  private final CountDownLatch said = new CountDownLatch(1);

  public void say() {
    said.countDown();
  }

  public boolean said() {
    return said.getCount() == 0;
  }

  /** Pauses; being told to quit, or being interrupted, ends the pause at once. */
  public void pause(Duration length) {
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
