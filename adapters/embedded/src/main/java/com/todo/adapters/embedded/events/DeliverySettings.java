package com.todo.adapters.embedded.events;

import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.EventLog;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the workers have to do with, as the server was configured. */
@Dependent
class DeliverySettings {

  @Produces
  Patience patience(
      @ConfigProperty(name = "todo.events.batch", defaultValue = "200") int batch,
      @ConfigProperty(name = "todo.events.tries", defaultValue = "5") int tries,
      @ConfigProperty(name = "todo.events.first-pause", defaultValue = "PT0.2S") Duration first,
      @ConfigProperty(name = "todo.events.longest-pause", defaultValue = "PT2S") Duration longest,
      @ConfigProperty(name = "todo.events.sweep", defaultValue = "PT1S") Duration sweep) {
    return new Patience(batch, tries, new Pauses(first, longest), sweep);
  }

  @Produces
  DeliveryPorts ports(
      EventLog log,
      DeadLetters deadLetters,
      CallContext calls,
      UnitOfWork work,
      InstantSource clock) {
    return new DeliveryPorts(log, deadLetters, calls, work, clock);
  }
}
