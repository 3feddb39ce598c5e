package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.testkit.contracts.AuditTrailContract;
import java.util.function.Consumer;

class InMemoryAuditTrailTest extends AuditTrailContract {
  private final AuditTrail trail = new InMemoryAuditTrail();

  @Override
  protected AuditTrail trail() {
    return trail;
  }

  @Override
  protected void inOneUnitOfWork(Consumer<AuditTrail> work) {
    work.accept(trail());
  }
}
