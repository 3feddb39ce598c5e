package com.todo.adapters.websocket;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what goes to windows, and why some get nothing, for those who watch the server. */
final class WindowCount {
  private final LongAdder frames = new LongAdder();
  private final Map<Farewell, LongAdder> farewells = new EnumMap<>(Farewell.class);
  private final Map<Refusal, LongAdder> refusals = new EnumMap<>(Refusal.class);

  WindowCount() {
    for (var farewell : Farewell.values()) {
      farewells.put(farewell, new LongAdder());
    }
    for (var refusal : Refusal.values()) {
      refusals.put(refusal, new LongAdder());
    }
  }

  void sent() {
    frames.increment();
  }

  void hungUp(Farewell reason) {
    farewells.get(reason).increment();
  }

  void refused(Refusal reason) {
    refusals.get(reason).increment();
  }

  long framesSoFar() {
    return frames.sum();
  }

  long hungUpSoFar(Farewell reason) {
    return farewells.get(reason).sum();
  }

  long refusedSoFar(Refusal reason) {
    return refusals.get(reason).sum();
  }
}
