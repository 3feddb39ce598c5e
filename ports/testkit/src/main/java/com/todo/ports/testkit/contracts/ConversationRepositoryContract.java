package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.ConversationBuilder.aConversation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ToolCall;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.Conversation;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link ConversationRepository} promises. Extend it once for each adapter. */
public abstract class ConversationRepositoryContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  private UserId owner;

  protected abstract ConversationRepository conversations();

  /** Where the people are kept who talk. */
  protected abstract AccountRepository accounts();

  @BeforeEach
  void somebodyIsRegistered() {
    owner = registered();
  }

  @Test
  void gives_back_what_was_said_and_done() {
    var call =
        new ToolCall(
            "add_task",
            Map.of("title", "Water the ficus", "tags", List.of("a", 1, true), "in", Map.of()),
            true,
            Map.of("version", 1));
    var talk =
        aConversation()
            .of(owner)
            .asked("add water the ficus", NOON)
            .answered("Added “Water the ficus”. 🌿", NOON.plusSeconds(1), call)
            .remembering("{\"last\": 1}")
            .build();

    conversations().save(talk);

    assertEquals(Optional.of(talk), conversations().find(owner, talk.id()));
  }

  @Test
  void appends_what_is_said_later() {
    var talk = aConversation().of(owner).asked("hello", NOON).remembering("a question").build();
    conversations().save(talk);

    var longer =
        aConversation()
            .like(talk)
            .answered("Hello.", NOON.plusSeconds(1))
            .asked("list my tasks", NOON.plusSeconds(2))
            .remembering("")
            .build();
    conversations().save(longer);

    assertEquals(Optional.of(longer), conversations().find(owner, talk.id()));
  }

  @Test
  void shows_a_conversation_to_nobody_but_its_owner() {
    var talk = aConversation().of(owner).build();
    conversations().save(talk);

    assertEquals(Optional.empty(), conversations().find(registered(), talk.id()));
    assertEquals(List.of(), conversations().list(registered()));
  }

  @Test
  void lists_the_one_last_spoken_in_first_without_messages() {
    var old = aConversation().of(owner).asked("first", NOON).build();
    var young = aConversation().of(owner).asked("second", NOON.plusSeconds(1)).build();
    conversations().save(young);
    conversations().save(old);

    var list = conversations().list(owner);

    assertEquals(List.of(young.id(), old.id()), list.stream().map(Conversation::id).toList());
    assertEquals(List.of(), list.get(0).messages());
    assertEquals(young.updatedAt(), list.get(0).updatedAt());
  }

  @Test
  void loses_the_conversations_of_an_account_that_is_removed() {
    var talk = aConversation().of(owner).asked("hello", NOON).build();
    conversations().save(talk);

    accounts().remove(owner);

    assertEquals(Optional.empty(), conversations().find(owner, talk.id()));
    assertEquals(List.of(), conversations().list(owner));
  }

  private UserId registered() {
    var account = anAccount().build();
    accounts().add(account);
    return account.id();
  }
}
