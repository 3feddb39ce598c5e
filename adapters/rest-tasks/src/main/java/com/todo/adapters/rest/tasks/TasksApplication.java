package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.RestEdge;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What people and programs do with their lists. */
@ApplicationPath("/api")
public class TasksApplication extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return RestEdge.with(
        AuthResource.class,
        ChangesResource.class,
        ChatResource.class,
        ConversationResource.class,
        DeadLetterResource.class,
        ExportResource.class,
        MeResource.class,
        RecurrenceResource.class,
        ReminderResource.class,
        SentenceResource.class,
        TaskListResource.class,
        TaskResource.class);
  }
}
