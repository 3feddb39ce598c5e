package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.CallContext;

/** The same call all the time. */
public record FixedCallContext(String correlationId, String traceparent) implements CallContext {

  /** A call that is not traced. */
  public static FixedCallContext untraced() {
    return new FixedCallContext("a-correlation-id", "");
  }
}
