package com.todo.adapters.rest.tasks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.conversation.Author;
import com.todo.domain.conversation.Message;
import com.todo.domain.conversation.ToolCall;
import com.todo.ports.interfaces.outbound.Conversation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What was said, as the person who said it reads it again. */
final class ConversationJson {

  private ConversationJson() {}

  /** When it was, without what was said. */
  static JsonShape summary(Conversation conversation) {
    return JsonShape.start()
        .put("id", conversation.id())
        .put("created_at", conversation.startedAt())
        .put("updated_at", conversation.updatedAt());
  }

  /** All that was said, oldest first. */
  static List<JsonObject> messages(Conversation conversation) {
    var messages = conversation.messages();
    return IntStream.range(0, messages.size())
        .mapToObj(place -> of(conversation, place, messages.get(place)))
        .toList();
  }

  static JsonObject of(ToolCall call) {
    return JsonShape.start()
        .put("tool", call.tool())
        .put("arguments", call.arguments())
        .put("success", call.success())
        .put("result", call.result())
        .end();
  }

  private static JsonObject of(Conversation conversation, int place, Message message) {
    return JsonShape.start()
        .put("id", id(conversation, place))
        .put("role", message.author() == Author.PERSON ? "user" : "assistant")
        .put("content", message.text())
        .put("tool_calls", message.toolCalls().stream().map(ConversationJson::of).toList())
        .put("created_at", message.at())
        .end();
  }

  /** Nothing is ever said in between, so its place is what a message is known by. */
  private static UUID id(Conversation conversation, int place) {
    return UUID.nameUUIDFromBytes((conversation.id() + "/" + place).getBytes(UTF_8));
  }
}
