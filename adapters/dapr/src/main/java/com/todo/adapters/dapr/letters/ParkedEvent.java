package com.todo.adapters.dapr.letters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.UnreadableEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;

/**
 * An event on its way to those who look after failures: the event as it was, with two attributes
 * more.
 *
 * @param consumer who could not act on it
 * @param reason why, in one line
 */
public record ParkedEvent(String consumer, PublishedEvent event, String reason) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONSUMER = "failedconsumer";
  private static final String REASON = "failurereason";

  public static String write(String consumer, PublishedEvent event, String reason) {
    try {
      var json = (ObjectNode) JSON.readTree(CloudEventJson.write(event));
      return json.put(CONSUMER, consumer).put(REASON, reason).toString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was just written can be read", e);
    }
  }

  /**
   * Also of an event that the sidecar put there by itself, which says nothing of who and why.
   *
   * @throws UnreadableEvent if the text is no event of ours
   */
  public static ParkedEvent read(String text) {
    var event = CloudEventJson.read(text);
    try {
      var json = JSON.readTree(text);
      return new ParkedEvent(
          json.path(CONSUMER).asText("unknown"),
          event,
          json.path(REASON).asText("The sidecar gave up."));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was just read can be read", e);
    }
  }
}
