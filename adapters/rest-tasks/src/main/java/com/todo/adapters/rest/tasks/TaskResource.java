package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonInputReader;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.adapters.rest.edge.tasks.TaskInput;
import com.todo.domain.task.Scope;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

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
  private SkipOccurrence skipOccurrence;
  private TaskAnswers answers;
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
      SkipOccurrence skipOccurrence,
      TaskAnswers answers,
      Owner owner) {
    this.findTask = findTask;
    this.editTask = editTask;
    this.deleteTask = deleteTask;
    this.completeTask = completeTask;
    this.reopenTask = reopenTask;
    this.restoreTask = restoreTask;
    this.skipOccurrence = skipOccurrence;
    this.answers = answers;
    this.owner = owner;
  }

  @GET
  public Response get(@PathParam("id") String id) {
    return answers.of(findTask.find(owner.id(), task(id)));
  }

  @PATCH
  @Consumes({MediaType.APPLICATION_JSON, JsonInputReader.MERGE_PATCH})
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(IfMatch.HEADER) @DefaultValue(IfMatch.WHICHEVER) String ifMatch,
      @Context UriInfo uri,
      JsonInput body) {
    var edit = TaskInput.edit(body);
    body.refuseNull("title", "time_zone").finish();
    var version = IfMatch.read(ifMatch, task(id));
    var parameters = QueryInput.of(uri);
    var scope = parameters.value("scope", TaskResource::scope).orElse(Scope.FOLLOWING);
    parameters.finish();
    return answers.of(editTask.edit(owner.id(), task(id), version, scope, edit));
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
    return answers.of(completeTask.complete(owner.id(), task(id)));
  }

  @POST
  @Path("/reopen")
  public Response reopen(@PathParam("id") String id) {
    return answers.of(reopenTask.reopen(owner.id(), task(id)));
  }

  @POST
  @Path("/restore")
  public Response restore(@PathParam("id") String id) {
    return answers.of(restoreTask.restore(owner.id(), task(id)));
  }

  @POST
  @Path("/skip")
  public Response skip(@PathParam("id") String id) {
    return answers.of(skipOccurrence.skip(owner.id(), task(id)));
  }

  private static Scope scope(String text) {
    return switch (text) {
      case "this" -> Scope.THIS;
      case "following" -> Scope.FOLLOWING;
      default -> throw new IllegalArgumentException("must be this or following");
    };
  }

  private static TaskId task(String id) {
    return new TaskId(PathId.of(id));
  }
}
