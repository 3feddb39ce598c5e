package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonInputReader;
import com.todo.adapters.rest.edge.PathId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One task of somebody's list. */
@Path("/tasks/{id: [0-9a-fA-F-]{36}}")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RetriedWhenStale
@Transactional
@WithOwner
public class TaskResource {
  private FindTask findTask;
  private EditTask editTask;
  private DeleteTask deleteTask;
  private CompleteTask completeTask;
  private ReopenTask reopenTask;
  private RestoreTask restoreTask;
  private Owner owner;

  protected TaskResource() {} // for the CDI client proxy

  @Inject
  public TaskResource(
      FindTask findTask,
      EditTask editTask,
      DeleteTask deleteTask,
      CompleteTask completeTask,
      ReopenTask reopenTask,
      RestoreTask restoreTask,
      Owner owner) {
    this.findTask = findTask;
    this.editTask = editTask;
    this.deleteTask = deleteTask;
    this.completeTask = completeTask;
    this.reopenTask = reopenTask;
    this.restoreTask = restoreTask;
    this.owner = owner;
  }

  @GET
  public Response get(@PathParam("id") String id) {
    return TaskAnswer.of(findTask.find(owner.id(), task(id)));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, JsonInputReader.MERGE_PATCH})
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(IfMatch.HEADER) @DefaultValue(IfMatch.WHICHEVER) String ifMatch,
      JsonInput body) {
    var edit = TaskInput.edit(body);
    body.refuseNull("title", "time_zone").finish();
    var version = IfMatch.read(ifMatch, task(id));
    return TaskAnswer.of(editTask.edit(owner.id(), task(id), version, edit));
  }

  @DELETE
  public void delete(
      @PathParam("id") String id,
      @HeaderParam(IfMatch.HEADER) @DefaultValue(IfMatch.WHICHEVER) String ifMatch) {
    deleteTask.delete(owner.id(), task(id), IfMatch.read(ifMatch, task(id)));
  }

  @POST
  @Path("/complete")
  public Response complete(@PathParam("id") String id) {
    return TaskAnswer.of(completeTask.complete(owner.id(), task(id)));
  }

  @POST
  @Path("/reopen")
  public Response reopen(@PathParam("id") String id) {
    return TaskAnswer.of(reopenTask.reopen(owner.id(), task(id)));
  }

  @POST
  @Path("/restore")
  public Response restore(@PathParam("id") String id) {
    return TaskAnswer.of(restoreTask.restore(owner.id(), task(id)));
  }

  private static TaskId task(String id) {
    return new TaskId(PathId.of(id));
  }
}
