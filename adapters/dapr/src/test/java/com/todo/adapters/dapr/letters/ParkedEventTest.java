package com.todo.adapters.dapr.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.EventType;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParkedEventTest {

  @Test
  void says_of_an_event_who_could_not_act_on_it_and_why() {
    var event = event();

    var letter = ParkedEvent.write("audit", event, "no space left");

    var parked = new ParkedEvent("audit", new Undelivered.Event(event), "no space left");
    assertEquals(parked, ParkedEvent.read(letter));
    assertEquals(parked, ParkedEvent.read(inEnvelope(letter)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not even JSON", "null", "[]", "{}", "", "a\u0000b \"c\""})
  void carries_what_is_no_event_as_it_came(String text) {
    var letter = ParkedEvent.write("audit", text, "no event");

    var parked = ParkedEvent.read(inEnvelope(letter));

    assertEquals("audit", parked.consumer());
    assertEquals(text, ((Undelivered.Text) parked.undelivered()).text());
    assertEquals(parked, ParkedEvent.read(letter));
  }

  @Test
  void takes_what_the_sidecar_put_there_by_itself() {
    var event = event();

    assertEquals(
        new ParkedEvent("unknown", new Undelivered.Event(event), "The sidecar gave up."),
        ParkedEvent.read(inEnvelope(CloudEventJson.write(event))));
    assertEquals("unknown", ParkedEvent.read(inEnvelope("torn")).consumer());
  }

  @Test
  void knows_the_same_text_again_and_an_event_of_a_later_version_by_its_id() {
    var event = event();
    var later = CloudEventJson.write(event).replace(".v1", ".v2");

    assertEquals(event.id(), parked(later).id());
    assertEquals(parked("torn").id(), parked("torn").id());
    assertNotEquals(parked("torn").id(), parked("worn").id());
  }

  private static Undelivered parked(String text) {
    return ParkedEvent.read(ParkedEvent.write("audit", text, "no event")).undelivered();
  }

  private static String inEnvelope(String text) {
    var data = Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    return "{\"type\":\"com.dapr.event.sent\",\"data_base64\":\"" + data + "\"}";
  }

  private static PublishedEvent event() {
    var event =
        new TaskEvent.Deleted(
            new TaskId(UUID.randomUUID()), new UserId(UUID.randomUUID()), Instant.EPOCH);
    return new PublishedEvent(
        UUID.randomUUID(),
        EventType.of(event).type(),
        new Origin("chat-api", "call", ""),
        1,
        event,
        EventType.data(event));
  }
}
