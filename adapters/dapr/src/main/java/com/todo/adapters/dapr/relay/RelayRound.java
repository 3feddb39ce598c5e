package com.todo.adapters.dapr.relay;

import com.todo.adapters.dapr.events.Broker;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Takes the next events of the outbox to the broker, in their order, and ticks them off once the
 * broker has accepted every one of them.
 *
 * <p>All of that is one unit of work, and of several servers only one is about it at a time; which
 * one may change from round to round. While it goes on, its transaction has written nothing yet, so
 * that it holds up nobody who waits for older transactions to end.
 */
@ApplicationScoped
public class RelayRound {
  static final String CONSUMER = "broker";

  private EventLog log;
  private Broker broker;
  private UnitOfWork work;
  private InstantSource clock;
  private int batch;
  private RelayProgress progress;

  protected RelayRound() {} // for the CDI client proxy

  @Inject
  public RelayRound(
      EventLog log,
      Broker broker,
      UnitOfWork work,
      InstantSource clock,
      RelayProgress progress,
      @ConfigProperty(name = "todo.relay.batch", defaultValue = "500") int batch) {
    this.log = log;
    this.broker = broker;
    this.work = work;
    this.clock = clock;
    this.progress = progress;
    this.batch = batch;
  }

  /** Whether there may be more to do at once. */
  boolean go() {
    progress.alive(clock.instant());
    return work.ask(this::relay);
  }

  /** Counts what waits, which would be too much work for each round. */
  void measure() {
    progress.waiting(work.ask(() -> log.behind(CONSUMER)));
  }

  private boolean relay() {
    if (!log.claim(CONSUMER)) {
      // Somebody else is about it; what we were rung for may have come too late for them.
      return false;
    }
    var events = log.next(CONSUMER, batch);
    if (events.isEmpty()) {
      progress.nothingWaits();
      return false;
    }
    progress.waitingSince(events.get(0).event().event().at());
    byTopic(events).forEach(broker::publish);
    log.advance(CONSUMER, events.get(events.size() - 1));
    progress.relayed(events.size());
    return events.size() == batch;
  }

  private static Map<Topic, List<PublishedEvent>> byTopic(List<LoggedEvent> events) {
    var topics = new EnumMap<Topic, List<PublishedEvent>>(Topic.class);
    events.forEach(e -> topics.computeIfAbsent(e.topic(), t -> new ArrayList<>()).add(e.event()));
    return topics;
  }
}
