package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.Origin;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedCallContextTest {
  private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final LoggedCallContext calls = new LoggedCallContext();

  @Test
  void is_known_by_the_call_it_resumes_for_as_long_as_the_work_lasts() {
    var names = new ArrayList<String>();

    calls.resume(
        new Origin("chat-api", "call-1", TRACE),
        () -> names.addAll(List.of(calls.correlationId(), calls.traceparent())));

    assertEquals(List.of("call-1", TRACE), names);
    assertNotEquals("call-1", calls.correlationId());
    assertEquals("", calls.traceparent());
  }

  @Test
  void forgets_the_call_when_the_work_fails() {
    var origin = new Origin("chat-api", "call-1", TRACE);

    assertThrows(
        IllegalStateException.class,
        () ->
            calls.resume(
                origin,
                () -> {
                  throw new IllegalStateException("no luck");
                }));

    assertNotEquals("call-1", calls.correlationId());
  }
}
