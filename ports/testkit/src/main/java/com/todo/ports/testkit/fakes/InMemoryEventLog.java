package com.todo.ports.testkit.fakes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.testkit.builders.EventNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** All that was published, in memory: the log of the installation and each user's change feed. */
public final class InMemoryEventLog implements EventPublisher, ChangeFeed, EventLog {
  private final List<PublishedEvent> events = new ArrayList<>();
  private final Map<UserId, Long> sequences = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final CallContext call;
  private final Function<DomainEvent, String> encoding;

  /** Events carry the names of task and user as their data, and nothing else. */
  public InMemoryEventLog(CallContext call) {
    this(
        call,
        event -> "{\"task_id\":\"" + event.task() + "\",\"user_id\":\"" + event.owner() + "\"}");
  }

  /** Events carry what this encoding makes of them. */
  public InMemoryEventLog(CallContext call, Function<DomainEvent, String> encoding) {
    this.call = call;
    this.encoding = encoding;
  }

  @Override
  public synchronized void publish(DomainEvent event) {
    var id = id(event);
    if (events.stream().noneMatch(e -> e.id().equals(id))) {
      var origin = new Origin(EventNames.source(event), call.correlationId(), call.traceparent());
      var sequence = EventNames.isChange(event) ? sequences.merge(event.owner(), 1L, Long::sum) : 0;
      events.add(
          new PublishedEvent(
              id, EventNames.type(event), origin, sequence, event, encoding.apply(event)));
    }
  }

  /** Everything published so far, for tests to look at. */
  public synchronized List<DomainEvent> published() {
    return events.stream().map(PublishedEvent::event).toList();
  }

  @Override
  public synchronized ChangePage since(UserId owner, long sequence, int limit) {
    if (sequence > latest(owner)) {
      throw new ChangesForgotten();
    }
    var later =
        events.stream()
            .filter(e -> e.event().owner().equals(owner) && e.sequence() > sequence)
            .toList();
    var page = later.subList(0, Math.min(limit, later.size()));
    var last = page.isEmpty() ? sequence : page.get(page.size() - 1).sequence();
    return new ChangePage(page, last, page.size() < later.size());
  }

  @Override
  public synchronized long latest(UserId owner) {
    return sequences.getOrDefault(owner, 0L);
  }

  /** There is one unit of work at a time. */
  @Override
  public boolean claim(String consumer) {
    return true;
  }

  @Override
  public synchronized List<LoggedEvent> next(String consumer, int limit) {
    var from = places.getOrDefault(consumer, 0);
    var page = new ArrayList<LoggedEvent>();
    for (var i = from; i < Math.min(from + limit, events.size()); i++) {
      var event = events.get(i);
      page.add(new LoggedEvent("" + (i + 1), EventNames.topic(event.event()), event));
    }
    return page;
  }

  @Override
  public synchronized void advance(String consumer, LoggedEvent to) {
    places.put(consumer, Integer.valueOf(to.place()));
  }

  @Override
  public synchronized long behind(String consumer) {
    return events.size() - places.getOrDefault(consumer, 0);
  }

  /** What could be published twice by a retry has the same id both times. */
  private static UUID id(DomainEvent event) {
    if (EventNames.isChange(event)) {
      return UUID.randomUUID();
    }
    var subject =
        event instanceof ReminderEvent reminder
            ? reminder.reminder().value()
            : ((RecurringEvent.Generated) event).next().value();
    return UUID.nameUUIDFromBytes((EventNames.type(event) + subject).getBytes(UTF_8));
  }
}
