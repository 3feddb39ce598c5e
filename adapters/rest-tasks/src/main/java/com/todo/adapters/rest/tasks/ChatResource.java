package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.inbound.TalkToAssistant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The assistant, who does what one says. */
@Path("/chat")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@RetriedWhenStale
@Transactional
@WithOwner
public class ChatResource {
  private TalkToAssistant talkToAssistant;
  private Owner owner;

  protected ChatResource() {} // for the CDI client proxy

  @Inject
  public ChatResource(TalkToAssistant talkToAssistant, Owner owner) {
    this.talkToAssistant = talkToAssistant;
    this.owner = owner;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject say(JsonInput body) {
    var conversation = body.text("conversation_id", Formats::id).map(ConversationId::new);
    var message = Sentence.read(body, "message");
    var answer =
        conversation
            .map(id -> talkToAssistant.say(owner.id(), id, message))
            .orElseGet(() -> talkToAssistant.say(owner.id(), message));
    return JsonShape.start()
        .put("conversation_id", answer.conversation())
        .put("response", answer.response())
        .put("tool_calls", answer.toolCalls().stream().map(ConversationJson::of).toList())
        .end();
  }
}
