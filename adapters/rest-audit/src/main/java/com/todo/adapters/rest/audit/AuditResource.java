package com.todo.adapters.rest.audit;

import com.todo.adapters.rest.edge.Caller;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.Page;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.interfaces.outbound.Cursor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The audit trail for administrators, and for everybody the history of their own tasks. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
public class AuditResource {
  private QueryAudit queryAudit;
  private VerifyAudit verifyAudit;
  private Caller caller;

  protected AuditResource() {} // for the CDI client proxy

  @Inject
  public AuditResource(QueryAudit queryAudit, VerifyAudit verifyAudit, Caller caller) {
    this.queryAudit = queryAudit;
    this.verifyAudit = verifyAudit;
    this.caller = caller;
  }

  @GET
  @RolesAllowed("administrator")
  public JsonObject list(@Context UriInfo uri) {
    var page = queryAudit.query(AuditCriteria.read(QueryInput.of(uri)));
    return page(page.entries(), page.next().map(Cursor::token), page.total());
  }

  /** Newest first, like the trail; the use case tells it from the beginning. */
  @GET
  @Path("/tasks/{task_id}")
  public JsonObject history(@PathParam("task_id") String task, @Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    var newestFirst = new ArrayList<>(queryAudit.history(caller.id(), new TaskId(PathId.of(task))));
    Collections.reverse(newestFirst);
    var page = Page.of(newestFirst, AuditEntry::id, cursor, limit);
    return page(page.elements(), page.next(), newestFirst.size());
  }

  @GET
  @Path("/verify")
  @RolesAllowed("administrator")
  public JsonObject verify() {
    var found = verifyAudit.verify();
    return JsonShape.start()
        .put("entries", found.entries())
        .put("intact", found.intact())
        .put("first_broken", Optional.of(found.firstBroken()).filter(id -> !found.intact()))
        .end();
  }

  private static JsonObject page(List<AuditEntry> entries, Optional<String> next, long total) {
    return JsonShape.start()
        .put("entries", entries.stream().map(AuditEntryJson::of).toList())
        .put("next_cursor", next)
        .put("total", total)
        .end();
  }
}
