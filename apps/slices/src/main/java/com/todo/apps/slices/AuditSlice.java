package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.usecases.audit.QueryingAudit;
import com.todo.ports.usecases.audit.RecordingEvents;
import com.todo.ports.usecases.audit.VerifyingAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;

/** What audit-service does. */
public class AuditSlice {

  @Produces
  @ApplicationScoped
  EventHandler recordEvents(AuditTrail trail, InstantSource clock) {
    return new RecordingEvents(trail, clock);
  }

  @Produces
  @ApplicationScoped
  QueryAudit queryAudit(AuditTrail trail) {
    return new QueryingAudit(trail);
  }

  @Produces
  @ApplicationScoped
  VerifyAudit verifyAudit(AuditTrail trail) {
    return new VerifyingAudit(trail);
  }
}
