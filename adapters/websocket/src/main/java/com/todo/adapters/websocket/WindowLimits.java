package com.todo.adapters.websocket;

import java.time.Duration;

/**
 * How much patience there is with a window.
 *
 * @param mostMissed a window that missed more changes than this loads everything again instead
 * @param slowest one that needs longer than this to take a frame gets no other but to load anew
 * @param quiet one that said nothing for so long is asked whether it is there
 * @param silent one that said nothing for so long is not
 */
record WindowLimits(long mostMissed, Duration slowest, Duration quiet, Duration silent) {
  private static final int PATIENCE = 4;

  /** One that has not taken a frame after this long will not take the advice either. */
  Duration hopeless() {
    return slowest.multipliedBy(PATIENCE);
  }
}
