package com.todo.adapters.dapr.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.UnreadableEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;
import java.util.Base64;
import java.util.UUID;

/**
 * Something on its way to those who look after failures: an event as it was, with two attributes
 * more, or a text that could not be read, wrapped up with them.
 *
 * @param consumer who could not act on it
 * @param reason why, in one line
 */
public record ParkedEvent(String consumer, Undelivered undelivered, String reason) {
  /** Whom the sidecar names when it gives something up: nobody. */
  static final String UNKNOWN = "unknown";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONSUMER = "failedconsumer";
  private static final String REASON = "failurereason";
  private static final String TEXT = "unreadabletext";
  private static final String ENVELOPE = "data_base64";

  public static String write(String consumer, PublishedEvent event, String reason) {
    return write((ObjectNode) json(CloudEventJson.write(event)), consumer, reason);
  }

  public static String write(String consumer, String text, String reason) {
    return write(JSON.createObjectNode().put(TEXT, text), consumer, reason);
  }

  private static String write(ObjectNode json, String consumer, String reason) {
    return json.put(CONSUMER, consumer).put(REASON, reason).toString();
  }

  /**
   * Whatever lies in a dead-letter topic, in the envelope in which the sidecar brings it or without
   * one: also what the sidecar put there by itself, which says nothing of who and why.
   */
  public static ParkedEvent read(String body) {
    var envelope = json(body).path(ENVELOPE);
    var letter =
        envelope.isTextual()
            ? new String(Base64.getDecoder().decode(envelope.textValue()), UTF_8)
            : body;
    var json = json(letter);
    var text = json.path(TEXT).asText(letter);
    return new ParkedEvent(
        json.path(CONSUMER).asText(UNKNOWN),
        undelivered(text),
        json.path(REASON).asText("The sidecar gave up."));
  }

  private static Undelivered undelivered(String text) {
    try {
      return new Undelivered.Event(CloudEventJson.read(text));
    } catch (UnreadableEvent e) {
      return new Undelivered.Text(id(text), text);
    }
  }

  /** The id that an event of a later version bears as well. */
  private static UUID id(String text) {
    try {
      return UUID.fromString(json(text).path("id").asText());
    } catch (IllegalArgumentException e) {
      return UUID.nameUUIDFromBytes(text.getBytes(UTF_8));
    }
  }

  /** Nothing, if it is no JSON. */
  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      return JSON.missingNode();
    }
  }
}
