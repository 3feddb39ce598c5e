package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.TendDeadLetters;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.usecases.events.TendingDeadLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Looking after events that could not be delivered. */
public class DeadLetterSlice {

  @Produces
  @ApplicationScoped
  TendDeadLetters tendDeadLetters(DeadLetters deadLetters) {
    return new TendingDeadLetters(deadLetters);
  }
}
