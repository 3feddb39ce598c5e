package com.todo.adapters.dapr.desks;

import com.todo.adapters.cloudevents.SeriesJson;
import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.CompletedOccurrence;
import com.todo.ports.interfaces.outbound.NextOccurrence;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Asks chat-api, which keeps the tasks. */
@ApplicationScoped
public class DaprSeriesDesk implements SeriesDesk {
  private static final String KEEPER = "chat-api";

  private Invocation invocation;

  protected DaprSeriesDesk() {} // for the CDI client proxy

  @Inject
  public DaprSeriesDesk(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Optional<CompletedOccurrence> completed(UserId owner, TaskId task, RuleId rule) {
    var path = "series/%s/%s/%s".formatted(owner, task, rule);
    return Answers.optional(invocation.get(KEEPER, path)).map(SeriesJson::completed);
  }

  @Override
  public TaskId putOnList(NextOccurrence next) {
    var answer = invocation.post(KEEPER, "series", "application/json", SeriesJson.write(next));
    return new TaskId(UUID.fromString(Answers.required(answer)));
  }
}
