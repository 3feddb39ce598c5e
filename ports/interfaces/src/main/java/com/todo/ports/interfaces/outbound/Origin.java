package com.todo.ports.interfaces.outbound;

import java.util.Objects;

/**
 * Where an event comes from.
 *
 * @param source the app-id of the service that published it
 * @param correlationId what the request that caused it is called in every log
 * @param traceparent the W3C trace context of that request; empty if it was not traced
 */
public record Origin(String source, String correlationId, String traceparent) {

  public Origin {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(correlationId, "correlationId");
    Objects.requireNonNull(traceparent, "traceparent");
  }
}
