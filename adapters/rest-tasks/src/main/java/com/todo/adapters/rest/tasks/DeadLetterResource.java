package com.todo.adapters.rest.tasks;

import com.todo.adapters.cloudevents.CloudEventJson;
import com.todo.adapters.cloudevents.EventType;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.Page;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.ports.interfaces.inbound.TendDeadLetters;
import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/** What consumers could not act on, for administrators. */
@Path("/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class DeadLetterResource {
  private TendDeadLetters tendDeadLetters;

  protected DeadLetterResource() {} // for the CDI client proxy

  @Inject
  public DeadLetterResource(TendDeadLetters tendDeadLetters) {
    this.tendDeadLetters = tendDeadLetters;
  }

  @GET
  @RolesAllowed("administrator")
  public JsonObject list(@Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    var latestFirst = new ArrayList<>(tendDeadLetters.list());
    Collections.reverse(latestFirst);
    var page = Page.of(latestFirst, DeadLetter::id, cursor, limit);
    return JsonShape.start()
        .put("dead_letters", page.elements().stream().map(DeadLetterResource::json).toList())
        .put("next_cursor", page.next())
        .put("total", latestFirst.size())
        .end();
  }

  @POST
  @Path("/{id}/replay")
  @RolesAllowed("administrator")
  public Response replay(@PathParam("id") String id) {
    tendDeadLetters.replay(PathId.of(id));
    return Response.accepted().build();
  }

  private static JsonObject json(DeadLetter letter) {
    var event =
        letter.undelivered() instanceof Undelivered.Event readable
            ? Optional.of(readable.event())
            : Optional.<PublishedEvent>empty();
    var text =
        letter.undelivered() instanceof Undelivered.Text unreadable
            ? Optional.of(unreadable.text())
            : Optional.<String>empty();
    return JsonShape.start()
        .put("id", letter.id())
        .put("consumer", letter.consumer())
        .put("event_id", letter.undelivered().id())
        .put("event_type", event.map(PublishedEvent::type))
        .put("topic", event.map(e -> EventType.named(e.type()).topic().title()))
        .put("user_id", event.map(e -> e.event().owner()))
        .put("reason", letter.reason())
        .put("attempts", letter.attempts())
        .put("failed_at", letter.parkedAt())
        .put("event", event.map(e -> JsonShape.parse(CloudEventJson.write(e))))
        .put("text", text)
        .end();
  }
}
