package com.todo.adapters.cloudevents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The published description names exactly what there is. */
class AsyncApiTest {
  private final JsonNode api;

  AsyncApiTest() throws JsonProcessingException {
    api = new YAMLMapper().readTree(Contract.file("contract/asyncapi.yaml"));
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void names_the_types_of_every_topic(Topic topic) {
    var types =
        Arrays.stream(EventType.values())
            .filter(type -> type.topic() == topic)
            .map(EventType::type)
            .collect(Collectors.toSet());

    var channel = api.at("/channels/" + topic.title());
    assertEquals(topic.title(), channel.get("address").asText());
    assertEquals(types, messages(channel, "name"));
  }

  @Test
  void names_no_other_channel_than_the_topics_and_the_live_connection() {
    var channels = Arrays.stream(Topic.values()).map(Topic::title).collect(Collectors.toSet());
    channels.add("live");

    assertEquals(channels, names(api.get("channels")));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void refers_to_the_schema_of_every_type(EventType type) {
    var payload =
        children(api.at("/components/messages"))
            .filter(message -> message.path("name").asText("").equals(type.type()))
            .map(message -> message.at("/payload/$ref").asText())
            .findFirst();

    assertEquals("schemas/" + type.type() + ".json", payload.orElseThrow());
    assertEquals("[]", Contract.faults(type.type(), golden(type)).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "serverSpeaks, 'dismissed event hello pong reminder resync'",
    "windowSpeaks, 'ack ping'"
  })
  void names_the_frames_of_both_sides(String operation, String frames) {
    var named = new TreeSet<String>();
    for (var message : api.at("/operations/" + operation + "/messages")) {
      named.add(resolved(resolved(message)).at("/payload/properties/type/const").asText());
    }

    assertEquals(frames, String.join(" ", named));
  }

  @Test
  void refers_to_nothing_that_is_not_there() {
    api.findValues("$ref").stream()
        .map(JsonNode::asText)
        .filter(reference -> reference.startsWith("#"))
        .forEach(
            reference ->
                assertEquals(false, api.at(reference.substring(1)).isMissingNode(), reference));
  }

  private Set<String> messages(JsonNode channel, String member) {
    return children(channel.get("messages"))
        .map(message -> resolved(message).get(member).asText())
        .collect(Collectors.toSet());
  }

  private JsonNode resolved(JsonNode reference) {
    return api.at(reference.get("$ref").asText().substring(1));
  }

  private static Stream<JsonNode> children(JsonNode object) {
    return StreamSupport.stream(object.spliterator(), false);
  }

  private static Set<String> names(JsonNode object) {
    var names = new HashSet<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static String golden(EventType type) {
    return Contract.file("golden/" + type.type() + ".json");
  }
}
