package com.todo.infra.preparation;

import java.io.IOException;
import java.time.Duration;

/** Tries again what cannot succeed before others have started. */
final class Patience {

  /** What may have to be tried again. */
  interface Step {

    /**
     * @throws NotThereYet if it may succeed later
     * @throws IOException if it will not
     */
    void run() throws IOException, InterruptedException;
  }

  /** Whoever is needed does not answer. */
  static final class NotThereYet extends IOException {
    private static final long serialVersionUID = 1L;

    NotThereYet(String who, Throwable cause) {
      super(who + " does not answer: " + cause.getMessage(), cause);
    }
  }

  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final int tries;
  private final Duration pause;

  Patience(int tries) {
    this(tries, PAUSE);
  }

  Patience(int tries, Duration pause) {
    this.tries = tries;
    this.pause = pause;
  }

  /** Returns once the step has succeeded, and throws what it threw at its last try. */
  void run(Step step) throws IOException, InterruptedException {
    for (var left = tries - 1; ; left--) {
      try {
        step.run();
        return;
      } catch (NotThereYet e) {
        if (left == 0) {
          throw e;
        }
        Thread.sleep(pause.toMillis());
      }
    }
  }
}
