package com.todo.adapters.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.todo.ports.interfaces.outbound.PublishedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventIdTest {

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void is_the_same_again_for_what_a_retry_could_publish_twice(PublishedEvent published) {
    var first = EventId.of(published.event());
    var second = EventId.of(published.event());

    if (EventType.of(published.event()).isNumbered()) {
      assertNotEquals(first, second);
    } else {
      assertEquals(first, second);
      assertEquals(5, first.version());
      assertEquals(2, first.variant());
    }
  }

  @Test
  void differs_between_what_happens_to_one_reminder() {
    var ids = Samples.all().map(sample -> EventId.of(sample.event())).distinct().count();

    assertEquals(EventType.values().length, ids);
  }
}
