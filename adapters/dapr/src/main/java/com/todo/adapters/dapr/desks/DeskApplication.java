package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.OnlyCallers;
import com.todo.adapters.dapr.sidecar.FromSidecar;
import com.todo.adapters.rest.edge.ProblemMapper;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What other services ask of this one, and nobody else. */
@ApplicationPath("/internal")
public class DeskApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        ChangesDesk.class,
        ReceiptsDesk.class,
        RedeliveryDesk.class,
        RemindersDesk.class,
        SeriesDeskResource.class,
        FromSidecar.class,
        OnlyCallers.class,
        ProblemMapper.class);
  }
}
