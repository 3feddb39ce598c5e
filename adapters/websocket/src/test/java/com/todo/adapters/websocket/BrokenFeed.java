package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;

/** Changes that nobody can get at. */
final class BrokenFeed implements ChangeFeed {

  @Override
  public ChangePage since(UserId owner, long sequence, int limit) {
    throw new IllegalStateException("the database is away");
  }

  @Override
  public long latest(UserId owner) {
    throw new IllegalStateException("the database is away");
  }
}
