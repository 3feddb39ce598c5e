package com.todo.adapters.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.event.DomainEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Published events as structured CloudEvents 1.0 in JSON.
 *
 * <p>The format is made here: looking it up by the class loader of whichever thread asks would fail
 * inside an application server.
 */
public final class CloudEventJson {
  private static final JsonFormat FORMAT = new JsonFormat();

  private CloudEventJson() {}

  /** The event as one JSON object. */
  public static String write(PublishedEvent published) {
    var event = published.event();
    var builder =
        CloudEventBuilder.v1()
            .withId(published.id().toString())
            .withSource(URI.create(published.origin().source()))
            .withType(published.type())
            .withSubject(subject(event))
            .withTime(EventTime.of(event.at()).atOffset(ZoneOffset.UTC))
            .withExtension("userid", event.owner().toString())
            .withExtension("correlationid", published.origin().correlationId())
            .withData("application/json", published.data().getBytes(UTF_8));
    if (published.sequence() > 0) {
      builder.withExtension("sequence", Long.toString(published.sequence()));
    }
    if (!published.origin().traceparent().isEmpty()) {
      builder.withExtension("traceparent", published.origin().traceparent());
    }
    return new String(FORMAT.serialize(builder.build()), UTF_8);
  }

  /**
   * The event that this JSON object is.
   *
   * @throws UnreadableEvent if it is no CloudEvent, or none that this product publishes
   */
  public static PublishedEvent read(String json) {
    try {
      return read(FORMAT.deserialize(json.getBytes(UTF_8)));
    } catch (EventDeserializationException | CloudEventRWException | IllegalArgumentException e) {
      throw new UnreadableEvent("not a CloudEvent: " + e.getMessage(), e);
    }
  }

  private static PublishedEvent read(CloudEvent cloudEvent) {
    if (cloudEvent == null) {
      throw new UnreadableEvent("null is no event");
    }
    if (cloudEvent.getData() == null || cloudEvent.getTime() == null) {
      throw new UnreadableEvent("time or data is missing");
    }
    var type = EventType.named(cloudEvent.getType());
    var data = new String(cloudEvent.getData().toBytes(), UTF_8);
    var event = type.read(data, cloudEvent.getTime().toInstant());
    if (!event.owner().toString().equals(extension(cloudEvent, "userid"))) {
      throw new UnreadableEvent("userid is not the user that data.user_id names");
    }
    return new PublishedEvent(
        UUID.fromString(cloudEvent.getId()),
        type.type(),
        new Origin(
            cloudEvent.getSource().toString(),
            extension(cloudEvent, "correlationid"),
            extension(cloudEvent, "traceparent")),
        type.isNumbered() ? sequence(cloudEvent) : 0,
        event,
        data);
  }

  private static String subject(DomainEvent event) {
    return event instanceof ReminderEvent reminder
        ? reminder.reminder().toString()
        : event.task().toString();
  }

  private static long sequence(CloudEvent cloudEvent) {
    var text = extension(cloudEvent, "sequence");
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw new UnreadableEvent("sequence must be a decimal number from 1, was '" + text + "'");
    }
    return Long.parseLong(text);
  }

  /** An extension's text; empty if it is absent. */
  private static String extension(CloudEvent cloudEvent, String name) {
    var value = cloudEvent.getExtension(name);
    return value == null ? "" : value.toString();
  }
}
