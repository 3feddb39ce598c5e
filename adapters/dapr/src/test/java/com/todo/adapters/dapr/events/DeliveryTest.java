package com.todo.adapters.dapr.events;

import static com.todo.adapters.dapr.events.Outcome.RETRY;
import static com.todo.adapters.dapr.events.Outcome.SUCCESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The two forms in which a sidecar delivers, and the answers that it understands. */
class DeliveryTest {

  @Test
  void is_one_event_or_many_in_an_envelope() {
    var many =
        """
        {"id":"1","entries":[
          {"entryId":"a","event":{"id":"x"},"contentType":"application/cloudevents+json"},
          {"entryId":"b","event":"as text","contentType":"text/plain"}],
         "type":"com.dapr.event.sent.bulk"}""";

    assertEquals(List.of("{\"id\":\"x\"}", "as text"), Delivery.read(many).events());
    assertEquals(List.of("{\"id\":\"x\"}"), Delivery.read("{\"id\":\"x\"}").events());
    assertEquals(List.of("no JSON"), Delivery.read("no JSON").events());
  }

  @Test
  void is_answered_for_each_event_by_itself() {
    var many = Delivery.read("{\"entries\":[{\"entryId\":\"a\"},{\"entryId\":\"b\"}]}");

    assertEquals(
        "{\"statuses\":[{\"entryId\":\"a\",\"status\":\"SUCCESS\"},"
            + "{\"entryId\":\"b\",\"status\":\"RETRY\"}]}",
        many.answer(List.of(SUCCESS, RETRY)));
    assertEquals("{\"status\":\"RETRY\"}", Delivery.read("{}").answer(List.of(RETRY)));
  }
}
