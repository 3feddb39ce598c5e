package com.todo.adapters.embedded.events;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.Origin;

/** Remembers for each thread which call it works for. */
final class CallInHand implements CallContext {
  private final ThreadLocal<String> current = ThreadLocal.withInitial(() -> "nobody called");

  @Override
  public String correlationId() {
    return current.get();
  }

  @Override
  public String traceparent() {
    return "";
  }

  @Override
  public void resume(Origin origin, Runnable work) {
    current.set(origin.correlationId());
    try {
      work.run();
    } finally {
      current.remove();
    }
  }
}
