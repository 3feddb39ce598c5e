package com.todo.apps.acceptance;

import java.time.Duration;
import java.time.Instant;

/** What need not be so at once, but before a person would give up. */
public final class Soon {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private Soon() {}

  /** Makes the same claim again until it holds; in the end it fails as it failed last. */
  public static void that(Runnable claim) {
    var deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        claim.run();
        return;
      } catch (AssertionError e) {
        if (Instant.now().isAfter(deadline)) {
          throw e;
        }
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
