package com.todo.ports.testkit.fakes;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ModelCalls;
import com.todo.ports.testkit.contracts.ModelCallsContract;
import java.util.UUID;

class InMemoryModelCallsTest extends ModelCallsContract {
  private final ModelCalls calls = new InMemoryModelCalls();

  @Override
  protected ModelCalls calls() {
    return calls;
  }

  @Override
  protected UserId somebody() {
    return new UserId(UUID.randomUUID());
  }
}
