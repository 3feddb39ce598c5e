package com.todo.adapters.dapr.events;

import com.todo.adapters.dapr.letters.DeadLetterTopicResource;
import com.todo.adapters.dapr.sidecar.FromSidecar;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Where the sidecar delivers events. */
@ApplicationPath("/events")
public class EventApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(EventResource.class, DeadLetterTopicResource.class, FromSidecar.class);
  }
}
