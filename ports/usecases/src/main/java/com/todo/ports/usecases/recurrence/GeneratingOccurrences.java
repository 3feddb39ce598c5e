package com.todo.ports.usecases.recurrence;

import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.task.Succession;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.Set;

/** When a recurring task is done, has the next one put on the list. */
public final class GeneratingOccurrences implements EventHandler {
  private final SeriesDesk desk;
  private final EventPublisher events;

  public GeneratingOccurrences(SeriesDesk desk, EventPublisher events) {
    this.desk = desk;
    this.events = events;
  }

  @Override
  public String consumer() {
    return "recurring-task";
  }

  @Override
  public Set<Topic> topics() {
    return Set.of(Topic.TASK_EVENTS);
  }

  @Override
  public boolean isConcernedBy(PublishedEvent published) {
    return published.event() instanceof TaskEvent.Completed done
        && done.rule() instanceof RuleInForce.Version;
  }

  @Override
  public void on(PublishedEvent published) {
    if (published.event() instanceof TaskEvent.Completed done
        && done.rule() instanceof RuleInForce.Version version) {
      desk.completed(done.owner(), done.task(), version.rule())
          .ifPresent(occurrence -> continueAfter(done, occurrence));
    }
  }

  private void continueAfter(TaskEvent.Completed done, CompletedOccurrence occurrence) {
    var version = occurrence.version();
    Succession.of(version, occurrence.planned(), occurrence.number(), done.at())
        .ifPresent(
            succession -> {
              var next = desk.putOnList(new NextOccurrence(done.owner(), version, succession));
              events.publish(
                  new RecurringEvent.Generated(
                      done.task(),
                      next,
                      done.owner(),
                      version.id(),
                      succession.number(),
                      succession.skipped(),
                      done.at()));
            });
  }
}
