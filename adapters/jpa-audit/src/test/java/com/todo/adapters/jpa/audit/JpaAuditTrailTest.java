package com.todo.adapters.jpa.audit;

import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.testkit.contracts.AuditTrailContract;

class JpaAuditTrailTest extends AuditTrailContract {

  @Override
  protected AuditTrail trail() {
    return Trail.kept();
  }
}
