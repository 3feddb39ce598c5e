package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.Formats;
import com.todo.adapters.rest.edge.JsonInput;
import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.inbound.Answer;
import com.todo.ports.interfaces.inbound.ConsultModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The assistant, who does what one says. The one resource that is no unit of work itself: between
 * its two units it may wait for a language model.
 */
@Path("/chat")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@WithOwner
public class ChatResource {
  private ChatTurn turn;
  private ConsultModel consultModel;

  protected ChatResource() {} // for the CDI client proxy

  @Inject
  public ChatResource(ChatTurn turn, ConsultModel consultModel) {
    this.turn = turn;
    this.consultModel = consultModel;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public JsonObject say(JsonInput body) {
    var conversation = body.text("conversation_id", Formats::id).map(ConversationId::new);
    var message = Sentence.read(body, "message");
    var answer = conversation.map(id -> goOn(id, message)).orElseGet(() -> begin(message));
    return JsonShape.start()
        .put("conversation_id", answer.conversation())
        .put("response", answer.response())
        .put("tool_calls", answer.toolCalls().stream().map(ConversationJson::of).toList())
        .end();
  }

  private Answer begin(String message) {
    return turn.say(message, consultModel.ask(turn.prepare(message)));
  }

  private Answer goOn(ConversationId conversation, String message) {
    var thought = consultModel.ask(turn.prepare(conversation, message));
    return turn.say(conversation, message, thought);
  }
}
