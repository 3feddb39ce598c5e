package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Author;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Message;
import com.todo.domain.conversation.Thought;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.ports.interfaces.inbound.Answer;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.TalkToAssistant;
import com.todo.ports.interfaces.outbound.Conversation;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

public final class TalkingToAssistant implements TalkToAssistant {
  private final ConversationRepository conversations;
  private final FindAccount accounts;
  private final TaskPorts tasks;
  private final Language language;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public TalkingToAssistant(
      ConversationRepository conversations,
      FindAccount accounts,
      TaskPorts tasks,
      Language language,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.conversations = conversations;
    this.accounts = accounts;
    this.tasks = tasks;
    this.language = language;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Answer say(UserId user, String message, Thought thought) {
    var now = clock.instant();
    var id = new ConversationId(ids.get());
    return goOn(new Conversation(id, user, List.of(), "", now, now), message, thought);
  }

  @Override
  public Answer say(UserId user, ConversationId id, String message, Thought thought) {
    var before = conversations.find(user, id).orElseThrow(() -> new UnknownConversation(id));
    return goOn(before, message, thought);
  }

  private Answer goOn(Conversation before, String message, Thought thought) {
    Utterance.check(message);
    var now = clock.instant();
    var profile = accounts.find(before.owner()).profile();
    var turn =
        new Turn(
            new Tools(tasks, before.owner()),
            MemoryText.read(before.memory()),
            now.atZone(profile.zone()),
            profile.locale());
    var replies = new Dialogue(language.interpreter(), turn).hear(message, thought);
    var response = language.narrator().tell(replies, turn.now(), turn.locale());
    var calls = turn.tools().calls();
    var messages = new ArrayList<>(before.messages());
    messages.add(new Message(Author.PERSON, message, List.of(), now));
    messages.add(new Message(Author.ASSISTANT, response, calls, now));
    conversations.save(
        new Conversation(
            before.id(),
            before.owner(),
            messages,
            MemoryText.write(turn.memory()),
            before.startedAt(),
            now));
    return new Answer(before.id(), response, calls);
  }
}
