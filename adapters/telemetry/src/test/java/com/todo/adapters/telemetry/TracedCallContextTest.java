package com.todo.adapters.telemetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.testkit.fakes.FixedCallContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracedCallContextTest {
  private static final String SOMEBODYS = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final TracerProvider tracing =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build();
  private final CallContext calls = on(tracing);

  @Test
  void goes_on_from_a_request_through_an_event_to_whoever_acts_on_it_and_what_comes_of_that() {
    var carried = new ArrayList<String>();
    var request = tracing.get("server").spanBuilder("POST /api/tasks").startSpan();
    Context.root().with(request).wrap((Runnable) () -> carried.add(calls.traceparent())).run();
    request.end();

    calls.resume(origin(carried.get(0)), () -> carried.add(calls.traceparent()));
    calls.resume(origin(carried.get(1)), () -> {});

    var finished = spans.getFinishedSpanItems();
    var trace = request.getSpanContext().getTraceId();
    assertEquals(
        List.of(trace, trace, trace), finished.stream().map(span -> span.getTraceId()).toList());
    assertEquals(finished.get(0).getSpanId(), finished.get(1).getParentSpanId());
    assertEquals(finished.get(1).getSpanId(), finished.get(2).getParentSpanId());
    assertEquals(SpanKind.CONSUMER, finished.get(1).getKind());
  }

  @Test
  void says_of_a_consumer_that_failed_that_it_did() {
    Runnable failing =
        () -> {
          throw new IllegalStateException("torn");
        };

    assertThrows(IllegalStateException.class, () -> calls.resume(origin(SOMEBODYS), failing));

    assertEquals(StatusCode.ERROR, spans.getFinishedSpanItems().get(0).getStatus().getStatusCode());
  }

  @Test
  void begins_a_trace_with_an_event_that_brings_none() {
    calls.resume(origin(""), () -> {});

    assertEquals("0000000000000000", spans.getFinishedSpanItems().get(0).getParentSpanId());
  }

  @Test
  void passes_on_what_came_in_where_nothing_is_traced() {
    var untraced = on(TracerProvider.noop());
    var carried = new ArrayList<String>();

    untraced.resume(origin(SOMEBODYS), () -> carried.add(untraced.traceparent()));

    assertEquals("given", untraced.traceparent());
    assertEquals(List.of(SOMEBODYS), carried);
  }

  private static CallContext on(TracerProvider tracing) {
    return new TracedCallContext(new FixedCallContext("call-1", "given"), tracing.get("test"));
  }

  private static Origin origin(String traceparent) {
    return new Origin("chat-api", "call-1", traceparent);
  }
}
