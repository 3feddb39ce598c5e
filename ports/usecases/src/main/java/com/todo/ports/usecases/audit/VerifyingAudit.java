package com.todo.ports.usecases.audit;

import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.Digest;
import com.todo.domain.audit.Verification;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.interfaces.outbound.AuditTrail;
import java.util.List;

public final class VerifyingAudit implements VerifyAudit {
  private static final int AT_A_TIME = 1_000;

  private final AuditTrail trail;

  public VerifyingAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public Verification verify() {
    var read = 0L;
    var last = 0L;
    var hash = Digest.GENESIS;
    List<AuditEntry> entries;
    while (!(entries = trail.after(last, AT_A_TIME)).isEmpty()) {
      for (var entry : entries) {
        read++;
        if (!entry.follows(last, hash)) {
          return new Verification(read, entry.id());
        }
        last = entry.id();
        hash = entry.hash();
      }
    }
    return new Verification(read, 0);
  }
}
