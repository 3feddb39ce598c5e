package com.todo.apps.acceptance.http;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before trying again, as the page does: longer each time, never all at once. */
public final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(250);
  private static final Duration LONGEST = Duration.ofSeconds(4);

  private Duration longest = FIRST;

  /** Something worked, so the next failure is the first again. */
  public void reset() {
    longest = FIRST;
  }

  public void pause() {
    var half = longest.toMillis() / 2;
    try {
      Thread.sleep(half + ThreadLocalRandom.current().nextLong(half));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var twice = longest.multipliedBy(2);
    longest = twice.compareTo(LONGEST) < 0 ? twice : LONGEST;
  }
}
