package com.todo.ports.interfaces.inbound;

import com.todo.domain.audit.Verification;

/** Walks along the audit trail and checks every link. */
public interface VerifyAudit {

  Verification verify();
}
