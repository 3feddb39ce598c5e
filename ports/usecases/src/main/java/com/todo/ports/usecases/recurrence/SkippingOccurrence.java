package com.todo.ports.usecases.recurrence;

import com.todo.domain.account.UserId;
import com.todo.domain.task.NotRecurring;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.Succession;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.usecases.task.KeepingTask;
import java.time.InstantSource;

public final class SkippingOccurrence implements SkipOccurrence {
  private final RuleVersions rules;
  private final KeepingTask keeping;
  private final InstantSource clock;

  public SkippingOccurrence(RuleVersions rules, KeepingTask keeping, InstantSource clock) {
    this.rules = rules;
    this.keeping = keeping;
    this.clock = clock;
  }

  @Override
  public Task skip(UserId owner, TaskId id) {
    var now = clock.instant();
    var task = keeping.load(owner, id);
    if (!(task.occurrence() instanceof Occurrence.InSeries place)) {
      throw new NotRecurring(id);
    }
    var change =
        rules
            .find(place.rule())
            .flatMap(version -> Succession.of(version, place.planned(), place.number(), now))
            .map(next -> task.skipTo(next, now))
            .orElseGet(() -> task.delete(now));
    return keeping.keep(change);
  }

  @Override
  public Task takeBack(UserId owner, TaskId id, ExpectedVersion version, TaskDetails before) {
    var task = keeping.load(owner, id);
    version.check(task);
    var earlier = new Succession(before, task.occurrence().number(), 0);
    return keeping.keep(task.skipTo(earlier, clock.instant()));
  }
}
