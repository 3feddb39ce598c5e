package com.todo.adapters.dapr.jobs;

import com.todo.adapters.dapr.sidecar.FromSidecar;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Where the sidecar says that a job is due. */
@ApplicationPath("/job")
public class JobApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(JobResource.class, FromSidecar.class);
  }
}
