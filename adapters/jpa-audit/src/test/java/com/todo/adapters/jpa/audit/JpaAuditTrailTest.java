package com.todo.adapters.jpa.audit;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.testkit.contracts.AuditTrailContract;
import java.util.function.Consumer;

class JpaAuditTrailTest extends AuditTrailContract {

  @Override
  protected AuditTrail trail() {
    return Trail.kept();
  }

  @Override
  protected void inOneUnitOfWork(Consumer<AuditTrail> work) {
    UnitsOfWork.AUDIT.run(
        () -> work.accept(new JpaAuditTrail(UnitsOfWork.AUDIT.entities(), new ChainEnd())));
  }
}
