package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.tasks.TaskJson;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.ListReminders;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers that carry tasks, each with its version as the tag that its editors send back. */
@RequestScoped
public class TaskAnswers {
  private ListReminders listReminders;
  private Owner owner;

  protected TaskAnswers() {} // for the CDI client proxy

  @Inject
  public TaskAnswers(ListReminders listReminders, Owner owner) {
    this.listReminders = listReminders;
    this.owner = owner;
  }

  public Response of(Task task) {
    return Response.ok(json(task)).header(HttpHeaders.ETAG, tag(task)).build();
  }

  /** The task is new; the body says so in whichever form. */
  public Response created(Task task, JsonObject body) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, "/api/tasks/" + task.id())
        .header(HttpHeaders.ETAG, tag(task))
        .entity(body)
        .build();
  }

  public JsonObject json(Task task) {
    return json(List.of(task)).get(0);
  }

  /** The tasks with the latest reminder of each that has any, which are asked for once. */
  public List<JsonObject> json(List<Task> tasks) {
    var reminded = tasks.stream().filter(task -> task.details().reminderTime().isPresent());
    var reminders = listReminders.ofTasks(owner.id(), reminded.map(Task::id).toList());
    return tasks.stream().map(task -> TaskJson.of(task, reminders)).toList();
  }

  private static String tag(Task task) {
    return "\"" + task.version() + "\"";
  }
}
