package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.adapters.rest.edge.tasks.TaskInput;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.interfaces.outbound.TaskCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Somebody's list. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class TaskListResource {
  private static final Title UNTITLED = new Title("…");

  private ListTasks listTasks;
  private AddTask addTask;
  private TaskAnswers answers;
  private Owner owner;

  protected TaskListResource() {} // for the CDI client proxy

  @Inject
  public TaskListResource(ListTasks listTasks, AddTask addTask, TaskAnswers answers, Owner owner) {
    this.listTasks = listTasks;
    this.addTask = addTask;
    this.answers = answers;
    this.owner = owner;
  }

  @GET
  public JsonObject list(@Context UriInfo uri) {
    var query = TaskListQuery.read(QueryInput.of(uri));
    var page = listTasks.list(owner.id(), query);
    return JsonShape.start()
        .put("tasks", answers.json(page.tasks()))
        .put("counts", json(listTasks.count(owner.id())))
        .put("next_cursor", page.next().map(Cursor::token))
        .end();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(JsonInput body, @Context HttpHeaders headers) {
    var edit = TaskInput.edit(body);
    body.require("title").finish();
    var details = edit.apply(TaskDetails.of(UNTITLED, owner.account().profile().zone()));
    var task =
        RequestKey.read(headers)
            .map(key -> addTask.addOnce(owner.id(), details, key))
            .orElseGet(() -> addTask.add(owner.id(), details));
    return answers.created(task, answers.json(task));
  }

  private static JsonObject json(TaskCounts counts) {
    return JsonShape.start()
        .put("total", counts.total())
        .put("pending", counts.pending())
        .put("completed", counts.completed())
        .end();
  }
}
