package com.todo.adapters.dapr.desks;

import com.todo.adapters.dapr.identity.Callers;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.work.UnitOfWork;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What chat-api tells the service of live windows: what they missed. */
@Path("/changes/{owner}")
@RequestScoped
@Callers("websocket-service")
public class ChangesDesk {
  private Instance<ChangeFeed> feed;
  private UnitOfWork work;

  protected ChangesDesk() {} // for the CDI client proxy

  @Inject
  public ChangesDesk(Instance<ChangeFeed> feed, UnitOfWork work) {
    this.feed = feed;
    this.work = work;
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public String since(
      @PathParam("owner") String owner,
      @QueryParam("since") long sequence,
      @QueryParam("limit") int limit) {
    var user = new UserId(PathId.of(owner));
    return ChangePageText.write(work.ask(() -> Aboard.of(feed).since(user, sequence, limit)));
  }

  @GET
  @Path("/latest")
  @Produces(MediaType.TEXT_PLAIN)
  public String latest(@PathParam("owner") String owner) {
    var user = new UserId(PathId.of(owner));
    return Long.toString(work.ask(() -> Aboard.of(feed).latest(user)));
  }
}
