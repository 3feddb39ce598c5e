package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import com.todo.ports.usecases.recurrence.GeneratingOccurrences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** What recurring-task-service does. */
public class RecurringTaskSlice {

  @Produces
  @ApplicationScoped
  EventHandler generateOccurrences(SeriesDesk desk, EventPublisher events) {
    return new GeneratingOccurrences(desk, events);
  }
}
