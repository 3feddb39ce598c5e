package com.todo.adapters.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is refused, and the refusal says what it is. */
class UnreadableEventTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void refuses_an_event_that_lacks_a_required_member(PublishedEvent event)
      throws JsonProcessingException {
    var schema = JSON.readTree(Contract.file("contract/schemas/" + event.type() + ".json"));

    for (var member : schema.at("/properties/data/required")) {
      var less = tree(CloudEventJson.write(event));
      ((ObjectNode) less.get("data")).remove(member.textValue());
      assertRefused(less, member.textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void refuses_an_event_with_a_member_of_another_type(PublishedEvent event)
      throws JsonProcessingException {
    var data = tree(event.data());

    for (var names = data.fieldNames(); names.hasNext(); ) {
      var name = names.next();
      var other = tree(CloudEventJson.write(event));
      ((ObjectNode) other.get("data")).putArray(name).add(1);
      assertRefused(other, name);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "type, com.todo.task.created.v2",
    "type, ''",
    "id, 1",
    "sequence, 0",
    "sequence, -1",
    "sequence, 1e3",
    "userid, 00000000-0000-4000-8000-00000000000a",
    "time, yesterday",
    "specversion, 0.1",
  })
  void refuses_an_attribute_that_does_not_fit(String attribute, String value)
      throws JsonProcessingException {
    var event = tree(CloudEventJson.write(Samples.all().findFirst().orElseThrow()));
    event.put(attribute, value);

    assertThrows(UnreadableEvent.class, () -> CloudEventJson.read(event.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"type", "id", "source", "time", "data", "userid", "sequence"})
  void refuses_an_event_without_an_attribute(String attribute) throws JsonProcessingException {
    var event = tree(CloudEventJson.write(Samples.all().findFirst().orElseThrow()));
    event.remove(attribute);

    assertThrows(UnreadableEvent.class, () -> CloudEventJson.read(event.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "title, ' '",
    "due_date, 2026-02-30",
    "due_time, 25:00",
    "time_zone, Mars/Olympus",
    "reminder_time, 2026-03-02",
    "task_id, 1-2-3-4-5",
  })
  void refuses_a_value_that_cannot_exist(String member, String value)
      throws JsonProcessingException {
    var event = tree(CloudEventJson.write(Samples.all().findFirst().orElseThrow()));
    ((ObjectNode) event.get("data")).put(member, value);

    assertRefused(event, member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "[]", "{}", "null", "{\"specversion\":\"1.0\"}"})
  void refuses_what_is_no_event(String text) {
    assertThrows(UnreadableEvent.class, () -> CloudEventJson.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"task_id\":1} 2", "{\"a\":1,\"a\":2}"})
  void refuses_data_that_is_not_one_object(String data) {
    assertThrows(UnreadableEvent.class, () -> EventType.TASK_DELETED.read(data, Instant.EPOCH));
  }

  private static void assertRefused(ObjectNode event, String member) {
    var refusal =
        assertThrows(UnreadableEvent.class, () -> CloudEventJson.read(event.toString()), member);
    assertTrue(refusal.getMessage().contains(member), refusal.getMessage());
  }

  private static ObjectNode tree(String json) throws JsonProcessingException {
    var tree = JSON.readTree(json);
    assertEquals(ObjectNode.class, tree.getClass());
    return (ObjectNode) tree;
  }
}
