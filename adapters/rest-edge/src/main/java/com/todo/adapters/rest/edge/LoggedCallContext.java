package com.todo.adapters.rest.edge;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

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

  @Override
  public void resume(Origin origin, Runnable work) {
    Correlation.begin(Optional.of(origin.correlationId()), Optional.of(origin.traceparent()));
    try {
      work.run();
    } finally {
      Correlation.end();
    }
  }
}
