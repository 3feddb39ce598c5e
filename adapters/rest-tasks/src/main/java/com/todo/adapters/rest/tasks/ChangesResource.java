package com.todo.adapters.rest.tasks;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.ports.interfaces.inbound.IssueTicket;
import com.todo.ports.interfaces.inbound.ReadChanges;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** What happened on somebody's list, and the ticket to be told while it happens. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class ChangesResource {
  private static final int USUAL = 200;
  private static final int MOST = 1_000;

  private ReadChanges readChanges;
  private IssueTicket issueTicket;
  private Owner owner;

  protected ChangesResource() {} // for the CDI client proxy

  @Inject
  public ChangesResource(ReadChanges readChanges, IssueTicket issueTicket, Owner owner) {
    this.readChanges = readChanges;
    this.issueTicket = issueTicket;
    this.owner = owner;
  }

  @GET
  @Path("/changes")
  public JsonObject since(@Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var since = parameters.number("since", 0, 0, Long.MAX_VALUE);
    var limit = (int) parameters.number("limit", USUAL, 1, MOST);
    parameters.finish();
    var page = readChanges.since(owner.id(), since, limit);
    return JsonShape.start()
        .put(
            "events",
            page.events().stream().map(CloudEventJson::write).map(JsonShape::parse).toList())
        .put("sequence", page.sequence())
        .put("more", page.more())
        .end();
  }

  @POST
  @Path("/ws-ticket")
  public JsonObject ticket() {
    var ticket = issueTicket.issue(owner.id());
    return JsonShape.start()
        .put("ticket", ticket.text())
        .put("expires_in", ticket.validFor().toSeconds())
        .end();
  }
}
