package com.todo.adapters.rest.audit;

import com.todo.adapters.rest.edge.RestEdge;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What can be read about everything that ever happened. */
@ApplicationPath("/audit")
public class AuditApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return RestEdge.with(AuditResource.class);
  }
}
