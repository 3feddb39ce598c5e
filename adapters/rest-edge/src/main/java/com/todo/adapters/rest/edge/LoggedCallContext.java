package com.todo.adapters.rest.edge;

import com.todo.ports.interfaces.outbound.CallContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The call of this thread, by the name that the log knows it by. */
@ApplicationScoped
public class LoggedCallContext implements CallContext {

  @Override
  public String correlationId() {
    return Correlation.id();
  }

  @Override
  public String traceparent() {
    return Correlation.traceparent();
  }
}
