package com.todo.adapters.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A published version of an event is never altered: these files are what the world relies on. */
class GoldenFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void writes_an_event_as_it_was_always_written(PublishedEvent event)
      throws JsonProcessingException {
    assertEquals(tree(golden(event)), tree(CloudEventJson.write(event)));
  }

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void reads_an_event_as_it_was_always_written(PublishedEvent event) {
    assertEquals(event, CloudEventJson.read(golden(event)));
  }

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void says_what_its_schema_says(PublishedEvent event) {
    assertEquals("[]", Contract.faults(event.type(), golden(event)).toString());
  }

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void says_nothing_that_its_schema_does_not_know(PublishedEvent event)
      throws JsonProcessingException {
    var more = (ObjectNode) tree(golden(event));
    ((ObjectNode) more.get("data")).put("surprise", 1);

    assertFalse(Contract.faults(event.type(), more.toString()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("com.todo.adapters.cloudevents.Samples#all")
  void reads_an_event_that_says_more_than_it_knows(PublishedEvent event)
      throws JsonProcessingException {
    var more = (ObjectNode) tree(golden(event));
    ((ObjectNode) more.get("data")).put("surprise", 1);

    assertEquals(event.event(), CloudEventJson.read(more.toString()).event());
  }

  @Test
  void has_one_of_every_type() {
    assertEquals(
        Arrays.stream(EventType.values()).map(EventType::type).collect(Collectors.toSet()),
        Samples.all().map(PublishedEvent::type).collect(Collectors.toSet()));
  }

  private static String golden(PublishedEvent event) {
    return Contract.file("golden/" + event.type() + ".json");
  }

  private static JsonNode tree(String json) throws JsonProcessingException {
    return JSON.readTree(json);
  }
}
