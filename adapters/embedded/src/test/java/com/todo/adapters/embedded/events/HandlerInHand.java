package com.todo.adapters.embedded.events;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** A consumer that does what a test says, and remembers what it was brought and kept. */
final class HandlerInHand implements EventHandler {
  private final String consumer;
  private final Set<Topic> topics;
  private final List<UUID> brought = new CopyOnWriteArrayList<>();
  private final List<UUID> done = new CopyOnWriteArrayList<>();
  private volatile Consumer<PublishedEvent> behaviour = event -> {};

  HandlerInHand(String consumer, Set<Topic> topics) {
    this.consumer = consumer;
    this.topics = topics;
  }

  void behaves(Consumer<PublishedEvent> other) {
    behaviour = other;
  }

  /** Every event that was brought, as often as it was. */
  List<UUID> brought() {
    return List.copyOf(brought);
  }

  /** Every event that it got through with. */
  List<UUID> done() {
    return List.copyOf(done);
  }

  @Override
  public String consumer() {
    return consumer;
  }

  @Override
  public Set<Topic> topics() {
    return topics;
  }

  @Override
  public void on(PublishedEvent event) {
    brought.add(event.id());
    behaviour.accept(event);
    done.add(event.id());
  }
}
