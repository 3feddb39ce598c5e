package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.ReadChanges;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;

public final class ReadingChanges implements ReadChanges {
  private static final int LONGEST = 1_000;

  private final ChangeFeed changes;

  public ReadingChanges(ChangeFeed changes) {
    this.changes = changes;
  }

  @Override
  public ChangePage since(UserId owner, long sequence, int limit) {
    if (sequence < 0) {
      throw new IllegalArgumentException("since must be 0 or more, was " + sequence);
    }
    if (limit < 1 || limit > LONGEST) {
      throw new IllegalArgumentException("limit must be 1 to 1000, was " + limit);
    }
    return changes.since(owner, sequence, limit);
  }
}
