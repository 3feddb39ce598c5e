package com.todo.adapters.dapr.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.todo.adapters.cloudevents.EventId;
import com.todo.adapters.cloudevents.EventType;
import com.todo.domain.event.DomainEvent;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.Origin;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Publishes at once, for services without a database. Whatever made them publish comes again until
 * the broker has accepted the event, and a repetition has the same id.
 */
@ApplicationScoped
public class DaprEventPublisher implements EventPublisher {
  private Broker broker;
  private CallContext calls;

  protected DaprEventPublisher() {} // for the CDI client proxy

  @Inject
  public DaprEventPublisher(Broker broker, CallContext calls) {
    this.broker = broker;
    this.calls = calls;
  }

  @Override
  public void publish(DomainEvent event) {
    publish(List.of(event));
  }

  @Override
  public void publish(List<? extends DomainEvent> events) {
    events.stream()
        .collect(groupingBy(event -> EventType.of(event).topic(), mapping(this::told, toList())))
        .forEach(broker::publish);
  }

  private PublishedEvent told(DomainEvent event) {
    var type = EventType.of(event);
    var origin = new Origin(type.source(), calls.correlationId(), calls.traceparent());
    return new PublishedEvent(
        EventId.of(event), type.type(), origin, 0, event, EventType.data(event));
  }
}
