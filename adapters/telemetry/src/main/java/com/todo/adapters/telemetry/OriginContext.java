package com.todo.adapters.telemetry;

import com.todo.ports.interfaces.outbound.Origin;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.List;

/** The context of a trace as an event carries it, W3C Trace Context. */
final class OriginContext {
  private static final String TRACEPARENT = "traceparent";
  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

  private static final TextMapGetter<Origin> FROM_ORIGIN =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Origin origin) {
          return List.of(TRACEPARENT);
        }

        @Override
        public String get(Origin origin, String name) {
          return name.equals(TRACEPARENT) ? origin.traceparent() : "";
        }
      };

  private OriginContext() {}

  /** The context in which the event came to be; none if it was not traced. */
  static Context of(Origin origin) {
    return W3C.extract(Context.root(), origin, FROM_ORIGIN);
  }

  /** This context in text; empty if it belongs to no trace. */
  static String text(Context context) {
    var fields = new HashMap<String, String>();
    W3C.inject(context, fields, (map, name, value) -> map.put(name, value));
    return fields.getOrDefault(TRACEPARENT, "");
  }
}
