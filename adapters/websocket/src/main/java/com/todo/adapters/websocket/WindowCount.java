package com.todo.adapters.websocket;

import java.util.concurrent.atomic.LongAdder;

/** Counts what goes to windows, for those who watch the server. */
final class WindowCount {
  private final LongAdder frames = new LongAdder();
  private final LongAdder tooSlow = new LongAdder();

  void sent() {
    frames.increment();
  }

  void hungUp(Farewell reason) {
    if (reason == Farewell.TOO_SLOW) {
      tooSlow.increment();
    }
  }

  long framesSoFar() {
    return frames.sum();
  }

  long tooSlowSoFar() {
    return tooSlow.sum();
  }
}
