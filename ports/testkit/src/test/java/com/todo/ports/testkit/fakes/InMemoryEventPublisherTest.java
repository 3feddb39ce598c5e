package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.testkit.contracts.EventPublisherContract;

class InMemoryEventPublisherTest extends EventPublisherContract {
  private final CallContext call = FixedCallContext.untraced();
  private final InMemoryEventLog log = new InMemoryEventLog(call);

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

  @Override
  protected CallContext call() {
    return call;
  }
}
