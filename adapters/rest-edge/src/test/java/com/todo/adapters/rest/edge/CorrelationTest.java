package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
  private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final LoggedCallContext call = new LoggedCallContext();

  @AfterEach
  void the_work_is_done() {
    Correlation.end();
  }

  @Test
  void names_the_work_of_this_thread() {
    Correlation.begin(Optional.of("my-request.7"), Optional.of(TRACE));

    assertEquals("my-request.7", call.correlationId());
    assertEquals(TRACE, call.traceparent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "<script>", "a\nb", "ümlaut"})
  void replaces_names_that_do_not_belong_in_a_log(String name) {
    var given = Correlation.begin(Optional.of(name), Optional.of("00-nonsense"));

    assertEquals(UUID.fromString(given).toString(), call.correlationId());
    assertEquals("", call.traceparent());
  }

  @Test
  void gives_work_without_a_name_a_fresh_one() {
    assertNotEquals(call.correlationId(), call.correlationId());
    assertEquals("", call.traceparent());
  }

  @Test
  void forgets_the_name_when_the_work_is_done() {
    Correlation.begin(Optional.of("my-request"), Optional.of(TRACE));

    Correlation.end();

    assertNotEquals("my-request", call.correlationId());
    assertEquals("", call.traceparent());
  }
}
