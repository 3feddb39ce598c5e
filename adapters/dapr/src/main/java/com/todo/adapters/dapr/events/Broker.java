package com.todo.adapters.dapr.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarAway;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import io.dapr.client.domain.BulkPublishEntry;
import io.dapr.client.domain.BulkPublishRequest;
import io.dapr.client.domain.BulkPublishResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The broker: takes events as they are, and keeps those of one user in their order. */
@ApplicationScoped
public class Broker {
  private static final String PUBSUB = "todo-pubsub";
  private static final String CLOUD_EVENT = "application/cloudevents+json";

  private Sidecar sidecar;

  protected Broker() {} // for the CDI client proxy

  @Inject
  public Broker(Sidecar sidecar) {
    this.sidecar = sidecar;
  }

  /**
   * Publishes all of them, in their order. If it fails, some may have been published.
   *
   * @throws SidecarAway if the broker did not take every one
   */
  public void publish(Topic topic, List<PublishedEvent> events) {
    publish(
        topic.title(),
        events.stream().map(e -> new Letter(e.event().owner().toString(), text(e))).toList());
  }

  /**
   * The sidecar writes a trace of its own into events that have no {@code traceid}, which is what
   * it called the trace before the standard did.
   */
  private static String text(PublishedEvent event) {
    var text = CloudEventJson.write(event);
    var trace = event.origin().traceparent();
    return trace.isEmpty() ? text : "{\"traceid\":\"" + trace + "\"," + text.substring(1);
  }

  /** A CloudEvent, and the key by which it keeps its place among others. */
  record Letter(String key, String text) {}

  void publish(String topic, List<Letter> letters) {
    var entries = IntStream.range(0, letters.size()).mapToObj(i -> entry(i, letters.get(i)));
    var request = new BulkPublishRequest<>(PUBSUB, topic, entries.toList());
    BulkPublishResponse<byte[]> answer =
        sidecar.ask("publish to " + topic, dapr -> dapr.publishEvents(request));
    if (answer != null && !answer.getFailedEntries().isEmpty()) {
      var first = answer.getFailedEntries().get(0).getErrorMessage();
      throw new SidecarAway("publish to " + topic + ": " + first, null);
    }
  }

  private static BulkPublishEntry<byte[]> entry(int number, Letter letter) {
    return new BulkPublishEntry<>(
        Integer.toString(number),
        letter.text().getBytes(UTF_8),
        CLOUD_EVENT,
        Map.of("partitionKey", letter.key()));
  }
}
