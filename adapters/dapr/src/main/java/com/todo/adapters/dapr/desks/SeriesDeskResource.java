package com.todo.adapters.dapr.desks;

import com.todo.adapters.cloudevents.SeriesJson;
import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.work.UnitOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What chat-api does for the service that computes recurrences. */
@Path("/series")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Callers("recurring-task-service")
public class SeriesDeskResource {
  private Instance<ContinueSeries> series;
  private UnitOfWork work;

  protected SeriesDeskResource() {} // for the CDI client proxy

  @Inject
  public SeriesDeskResource(Instance<ContinueSeries> series, UnitOfWork work) {
    this.series = series;
    this.work = work;
  }

  @GET
  @Path("/{owner}/{task}/{rule}")
  public Response completed(
      @PathParam("owner") String owner,
      @PathParam("task") String task,
      @PathParam("rule") String rule) {
    var occurrence =
        work.ask(
            () ->
                Aboard.of(series)
                    .completed(
                        new UserId(PathId.of(owner)),
                        new TaskId(PathId.of(task)),
                        new RuleId(PathId.of(rule))));
    return occurrence
        .map(found -> Response.ok(SeriesJson.write(found)).build())
        .orElseGet(() -> Response.noContent().build());
  }

  @POST
  @Produces(MediaType.TEXT_PLAIN)
  public String putOnList(String next) {
    var occurrence = SeriesJson.next(next);
    return work.ask(() -> Aboard.of(series).putOnList(occurrence)).toString();
  }
}
