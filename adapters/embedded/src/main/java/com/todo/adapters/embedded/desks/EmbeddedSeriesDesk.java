package com.todo.adapters.embedded.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Asks the keeper of recurring tasks in the same process. */
@ApplicationScoped
class EmbeddedSeriesDesk implements SeriesDesk {
  private ContinueSeries series;

  protected EmbeddedSeriesDesk() {} // for the CDI client proxy

  @Inject
  EmbeddedSeriesDesk(ContinueSeries series) {
    this.series = series;
  }

  @Override
  public Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule) {
    return series.completed(owner, task, rule);
  }

  @Override
  public TaskId putOnList(NextOccurrence next) {
    return series.putOnList(next);
  }
}
