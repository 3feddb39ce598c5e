package com.todo.adapters.dapr.events;

import com.todo.adapters.cloudevents.EventType;
import com.todo.adapters.dapr.letters.ParkedEvent;
import com.todo.adapters.work.Reason;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often each event failed, and what becomes of one that fails too often: it is published to the
 * dead-letter topic, with the name of its consumer and the reason.
 *
 * <p>Counted here and not by the sidecar, which cannot tell an event that can never be acted on
 * from a database that is away for a minute. A server that restarts counts anew.
 */
@ApplicationScoped
public class Attempts {
  private static final Logger LOG = System.getLogger(Attempts.class.getName());

  private final Map<UUID, Integer> failures = new ConcurrentHashMap<>();
  private Broker broker;
  private DeliveryCount count;
  private int most;

  protected Attempts() {} // for the CDI client proxy

  @Inject
  public Attempts(
      Broker broker,
      DeliveryCount count,
      @ConfigProperty(name = "todo.events.tries", defaultValue = "5") int most) {
    this.broker = broker;
    this.count = count;
    this.most = most;
  }

  void forget(PublishedEvent event) {
    failures.remove(event.id());
  }

  /** Counts a failure, and says whether the event is put aside with it. */
  boolean failed(String consumer, PublishedEvent event, Throwable failure) {
    var topic = EventType.named(event.type()).topic();
    count.failed(consumer, topic);
    if (failures.merge(event.id(), 1, Integer::sum) < most) {
      return false;
    }
    var reason = Reason.of(failure);
    var letter = ParkedEvent.write(consumer, event, reason);
    if (!putAside(consumer, topic, event.event().owner().toString(), letter)) {
      return false;
    }
    forget(event);
    LOG.log(
        Level.WARNING,
        "Consumer %s could not act on event %s (%s), which is put aside: %s"
            .formatted(consumer, event.id(), event.type(), reason),
        failure);
    return true;
  }

  /** Puts something aside that is no event of ours, and says whether that could be done. */
  boolean unreadable(String consumer, Topic topic, String text, String reason) {
    count.failed(consumer, topic);
    LOG.log(Level.ERROR, "An event on {0} cannot be read by {1}: {2}", topic, consumer, reason);
    return putAside(consumer, topic, consumer, ParkedEvent.write(consumer, text, reason));
  }

  private boolean putAside(String consumer, Topic topic, String key, String letter) {
    try {
      broker.publish(topic.title() + "-dead", List.of(new Broker.Letter(key, letter)));
      count.parked(consumer, topic);
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "An event cannot be put aside: {0}", Reason.of(e));
      return false;
    }
  }
}
