package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.testkit.contracts.EventLogContract;

class InMemoryEventLogTest extends EventLogContract {
  private final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());

  @Override
  protected EventPublisher publisher() {
    return log;
  }

  @Override
  protected ChangeFeed feed() {
    return log;
  }

  @Override
  protected EventLog log() {
    return log;
  }
}
