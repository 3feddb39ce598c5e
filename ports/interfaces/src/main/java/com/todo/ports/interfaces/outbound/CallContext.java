package com.todo.ports.interfaces.outbound;

/** What the call that is being carried out right now is known by. */
public interface CallContext {

  /** What this call is called in every log. */
  String correlationId();

  /** The W3C trace context of this call; empty if it is not traced. */
  String traceparent();
}
