package com.todo.adapters.embedded.events;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.EventsStored;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Gives every consumer aboard a worker, from the start of the server to its end. */
@ApplicationScoped
class Dispatcher {
  private static final int AFTER_THE_SCHEMA = 1_000;
  private static final int FIRST = 1;

  @Resource private ManagedThreadFactory threads;

  private Instance<EventHandler> handlers;
  private DeliveryPorts ports;
  private Patience patience;
  private volatile Workers workers = Workers.none();

  protected Dispatcher() {} // for the CDI client proxy

  @Inject
  Dispatcher(Instance<EventHandler> handlers, DeliveryPorts ports, Patience patience) {
    this.handlers = handlers;
    this.ports = ports;
    this.patience = patience;
  }

  void start(@Observes @Priority(AFTER_THE_SCHEMA) Startup event) {
    workers = Workers.of(handlers.stream().toList(), ports, patience);
    workers.start(threads);
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventsStored event) {
    workers.ring();
  }

  void stop(@Observes @Priority(FIRST) Shutdown event) {
    workers.quit();
  }

  List<ConsumerProgress> progress() {
    return workers.progress();
  }
}
