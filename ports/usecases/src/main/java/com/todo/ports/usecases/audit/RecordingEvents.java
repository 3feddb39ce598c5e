package com.todo.ports.usecases.audit;

import com.todo.domain.audit.RecordedEvent;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

public final class RecordingEvents implements EventHandler {
  private final AuditTrail trail;
  private final InstantSource clock;

  public RecordingEvents(AuditTrail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public String consumer() {
    return "audit";
  }

  @Override
  public Set<Topic> topics() {
    return EnumSet.allOf(Topic.class);
  }

  @Override
  public void prepareFor(List<PublishedEvent> events) {
    trail.prepareFor(events.stream().map(PublishedEvent::id).toList());
  }

  @Override
  public void on(PublishedEvent published) {
    var event = published.event();
    trail.append(
        new RecordedEvent(
            published.id(),
            published.type(),
            published.origin().source(),
            event.owner(),
            event.task(),
            published.data(),
            event.at()),
        clock.instant());
  }
}
