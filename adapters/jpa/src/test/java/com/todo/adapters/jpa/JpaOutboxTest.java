package com.todo.adapters.jpa;

import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.testkit.contracts.EventPublisherContract;

class JpaOutboxTest extends EventPublisherContract {

  @Override
  protected EventPublisher publisher() {
    return Adapters.publisher();
  }

  @Override
  protected ChangeFeed feed() {
    return Adapters.feed();
  }

  @Override
  protected EventLog log() {
    return Adapters.log();
  }

  @Override
  protected CallContext call() {
    return Adapters.CALL;
  }
}
