package com.todo.adapters.jpa.audit;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AuditTrail;

/** The audit trail on the test database; alone, each call is a unit of work. */
final class Trail {

  private Trail() {}

  static AuditTrail kept() {
    return UnitsOfWork.AUDIT.each(
        AuditTrail.class, entities -> new JpaAuditTrail(entities, new ChainEnd()));
  }
}
