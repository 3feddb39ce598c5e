package com.todo.adapters.dapr.events;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.UnreadableEvent;
import com.todo.adapters.work.Away;
import com.todo.adapters.work.Reason;
import com.todo.adapters.work.UnitOfWork;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * Brings events to the consumers aboard: in one unit of work while all goes well, else each by
 * itself, so that one that a consumer cannot act on is put aside alone.
 *
 * <p>While something that a consumer needs is away, everything is brought again until it is back.
 */
@ApplicationScoped
public class Consumers {
  private static final Logger LOG = System.getLogger(Consumers.class.getName());

  private List<EventHandler> handlers;
  private SeenEvents seen;
  private Attempts attempts;
  private UnitOfWork work;
  private CallContext calls;
  private DeliveryCount count;

  protected Consumers() {} // for the CDI client proxy

  @Inject
  public Consumers(
      Instance<EventHandler> handlers,
      SeenEvents seen,
      Attempts attempts,
      UnitOfWork work,
      CallContext calls,
      DeliveryCount count) {
    this(handlers.stream().toList(), seen, attempts, work, calls, count);
  }

  Consumers(
      List<EventHandler> handlers,
      SeenEvents seen,
      Attempts attempts,
      UnitOfWork work,
      CallContext calls,
      DeliveryCount count) {
    this.handlers = handlers;
    this.seen = seen;
    this.attempts = attempts;
    this.work = work;
    this.calls = calls;
    this.count = count;
  }

  /** What became of each of these, in their order. */
  List<Outcome> bring(Topic topic, List<String> texts) {
    var arrivals = texts.stream().map(text -> read(topic, text)).toList();
    var events = arrivals.stream().filter(Arrival::isReadable).map(Arrival::event).toList();
    try {
      var wanted = seen.without(events.stream().filter(e -> concernsUs(topic, e)).toList());
      if (!wanted.isEmpty() && !together(topic, wanted)) {
        return oneByOne(topic, arrivals);
      }
      seen.add(wanted);
      count.delivered(consumer(topic), topic, events);
      return arrivals.stream().map(arrival -> arrival.outcome(Outcome.SUCCESS)).toList();
    } catch (RuntimeException e) {
      return away(arrivals, e);
    }
  }

  /**
   * Brings an event to one consumer once more.
   *
   * @throws NoSuchElementException if that consumer is not aboard
   */
  public void bring(String consumer, PublishedEvent event) {
    var handler =
        handlers.stream().filter(h -> h.consumer().equals(consumer)).findFirst().orElseThrow();
    work.run(() -> calls.resume(event.origin(), () -> handler.on(event)));
    seen.add(List.of(event));
  }

  private Arrival read(Topic topic, String text) {
    try {
      return new Arrival(CloudEventJson.read(text));
    } catch (UnreadableEvent e) {
      // It will not become readable here, however often it comes.
      var aside = attempts.unreadable(consumer(topic), topic, text, Reason.of(e));
      return Arrival.unreadable(aside ? Outcome.SUCCESS : Outcome.RETRY);
    }
  }

  private boolean together(Topic topic, List<PublishedEvent> events) {
    try {
      work.run(
          () -> {
            listening(topic).forEach(handler -> handler.prepareFor(events));
            events.forEach(event -> hand(topic, event));
          });
      return true;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      count.failed(consumer(topic), topic);
      if (Away.is(e)) {
        throw e;
      }
      return false;
    }
  }

  /** Once one of a user has to come again, those after it have to come after it. */
  private List<Outcome> oneByOne(Topic topic, List<Arrival> arrivals) {
    var outcomes = new ArrayList<Outcome>();
    var blocked = new HashSet<UserId>();
    for (var arrival : arrivals) {
      if (!arrival.isReadable()) {
        outcomes.add(arrival.outcome(Outcome.SUCCESS));
        continue;
      }
      var owner = arrival.event().event().owner();
      var done = !blocked.contains(owner) && alone(topic, arrival.event());
      if (!done) {
        blocked.add(owner);
      }
      outcomes.add(done ? Outcome.SUCCESS : Outcome.RETRY);
    }
    return outcomes;
  }

  /** Whether the event is dealt with, one way or the other. */
  private boolean alone(Topic topic, PublishedEvent event) {
    try {
      work.run(() -> hand(topic, event));
      seen.add(List.of(event));
      attempts.forget(event);
      count.delivered(consumer(topic), topic, List.of(event));
      return true;
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      return !Away.is(e) && attempts.failed(consumer(topic), event, e);
    }
  }

  private void hand(Topic topic, PublishedEvent event) {
    concerned(topic, event)
        .forEach(handler -> calls.resume(event.origin(), () -> handler.on(event)));
  }

  private boolean concernsUs(Topic topic, PublishedEvent event) {
    return concerned(topic, event).findAny().isPresent();
  }

  private Stream<EventHandler> concerned(Topic topic, PublishedEvent event) {
    return listening(topic).filter(handler -> handler.isConcernedBy(event));
  }

  private Stream<EventHandler> listening(Topic topic) {
    return handlers.stream().filter(handler -> handler.topics().contains(topic));
  }

  private String consumer(Topic topic) {
    return listening(topic).map(EventHandler::consumer).findFirst().orElse("");
  }

  private List<Outcome> away(List<Arrival> arrivals, RuntimeException e) {
    LOG.log(Level.WARNING, "{0} events have to come again: {1}", arrivals.size(), Reason.of(e));
    return arrivals.stream().map(arrival -> arrival.outcome(Outcome.RETRY)).toList();
  }
}
