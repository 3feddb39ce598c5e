package com.todo.adapters.telemetry;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.Origin;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/**
 * Lets events carry the span of the call that they come of, and makes acting on an event a span of
 * the same trace. In a server that is not told to trace, what came in goes on as it is.
 */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
public class TracedCallContext implements CallContext {
  private final CallContext call;
  private final Tracer tracer;

  @Inject
  public TracedCallContext(@Delegate CallContext call, Tracer tracer) {
    this.call = call;
    this.tracer = tracer;
  }

  @Override
  public String correlationId() {
    return call.correlationId();
  }

  @Override
  public String traceparent() {
    var current = OriginContext.text(Context.current());
    return current.isEmpty() ? call.traceparent() : current;
  }

  @Override
  public void resume(Origin origin, Runnable work) {
    var origins = OriginContext.of(origin);
    var span =
        tracer
            .spanBuilder("process event of " + origin.source())
            .setSpanKind(SpanKind.CONSUMER)
            .setParent(origins)
            .startSpan();
    try {
      origins.with(span).wrap(() -> call.resume(origin, work)).run();
    } catch (RuntimeException | Error e) {
      span.setStatus(StatusCode.ERROR, e.toString());
      throw e;
    } finally {
      span.end();
    }
  }
}
