package com.todo.ports.interfaces.outbound;

/** What the call that is being carried out right now is known by. */
public interface CallContext {

  /** What this call is called in every log. */
  String correlationId();

  /** The W3C trace context of this call; empty if it is not traced. */
  String traceparent();

  /**
   * Does work that an earlier call caused: as long as it lasts, logs and events name that call. An
   * adapter whose logs know no calls just does the work.
   */
  default void resume(Origin origin, Runnable work) {
    work.run();
  }
}
