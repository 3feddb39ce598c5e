package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.inbound.PreviewRecurrence;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.recurrence.ContinuingSeries;
import com.todo.ports.usecases.recurrence.PreviewingRecurrence;
import com.todo.ports.usecases.recurrence.SkippingOccurrence;
import com.todo.ports.usecases.task.KeepingTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** What chat-api does with recurring tasks. */
public class RecurrenceSlice {

  @Produces
  @ApplicationScoped
  ContinueSeries continueSeries(
      TaskRepository tasks, RuleVersions rules, KeepingTask keeping, InstantSource clock) {
    return new ContinuingSeries(tasks, rules, keeping, clock);
  }

  @Produces
  @ApplicationScoped
  SkipOccurrence skipOccurrence(RuleVersions rules, KeepingTask keeping, InstantSource clock) {
    return new SkippingOccurrence(rules, keeping, clock);
  }

  @Produces
  @ApplicationScoped
  PreviewRecurrence previewRecurrence() {
    return new PreviewingRecurrence();
  }
}
