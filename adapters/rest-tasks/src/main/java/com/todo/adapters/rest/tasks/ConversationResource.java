package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.adapters.rest.edge.Page;
import com.todo.adapters.rest.edge.PathId;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.inbound.ReadConversations;
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

/** What somebody and the assistant said to each other. */
@Path("/conversations")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
@WithOwner
public class ConversationResource {
  private ReadConversations readConversations;
  private Owner owner;

  protected ConversationResource() {} // for the CDI client proxy

  @Inject
  public ConversationResource(ReadConversations readConversations, Owner owner) {
    this.readConversations = readConversations;
    this.owner = owner;
  }

  @GET
  public JsonObject list(@Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    var page = Page.of(readConversations.list(owner.id()), c -> c.id(), cursor, limit);
    return JsonShape.start()
        .put(
            "conversations",
            page.elements().stream().map(c -> ConversationJson.summary(c).end()).toList())
        .put("next_cursor", page.next())
        .end();
  }

  /** The newest messages come on the first page, yet each page is read from top to bottom. */
  @GET
  @Path("/{id}")
  public JsonObject read(@PathParam("id") String id, @Context UriInfo uri) {
    var parameters = QueryInput.of(uri);
    var limit = parameters.limit();
    var cursor = parameters.cursor();
    parameters.finish();
    var conversation = readConversations.read(owner.id(), new ConversationId(PathId.of(id)));
    var newestFirst = reversed(ConversationJson.messages(conversation));
    var page = Page.of(newestFirst, message -> message.getString("id"), cursor, limit);
    return ConversationJson.summary(conversation)
        .put("messages", reversed(page.elements()))
        .put("next_cursor", page.next())
        .end();
  }

  private static <T> List<T> reversed(List<T> list) {
    var copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }
}
