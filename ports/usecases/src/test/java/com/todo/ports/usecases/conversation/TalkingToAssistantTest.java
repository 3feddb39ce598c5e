package com.todo.ports.usecases.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Author;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.conversation.Wish;
import com.todo.domain.task.StaleTask;
import com.todo.ports.interfaces.inbound.EditTask;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalkingToAssistantTest {
  private static final Reference MILK = new Reference.ByName("milk", "milk");

  private final TwoPeople people = new TwoPeople();
  private final UserId ada = people.ada;
  private final UserId bob = people.bob;

  @Test
  void keeps_what_was_said_and_what_was_done() {
    people.interpreter.understands("milk!", new Act.Add(Wish.titled("milk")));

    var answer = people.assistant().say(ada, "milk!");

    var kept = people.conversations.find(ada, answer.conversation()).orElseThrow();
    assertEquals(
        List.of(Author.PERSON, Author.ASSISTANT),
        kept.messages().stream().map(m -> m.author()).toList());
    assertEquals(answer.toolCalls(), kept.messages().get(1).toolCalls());
    assertEquals(answer.response(), kept.messages().get(1).text());
  }

  @Test
  void carries_out_several_acts_in_their_order() {
    people.interpreter.understands(
        "both", new Act.Add(Wish.titled("milk")), new Act.Complete(new Reference.It()));

    people.assistant().say(ada, "both");

    assertTrue(people.onlyTask(ada).isCompleted());
  }

  @Test
  void goes_on_with_nobody_elses_conversation() {
    var answer = people.assistant().say(ada, "anything");

    assertThrows(
        UnknownConversation.class,
        () -> people.assistant().say(bob, answer.conversation(), "more"));
    assertThrows(
        UnknownConversation.class,
        () -> people.assistant().say(ada, new ConversationId(UUID.randomUUID()), "more"));
  }

  @Test
  void finds_nobody_elses_task() {
    people.hasTask(bob, "milk");
    people.interpreter.understands("done", new Act.Complete(MILK));

    people.assistant().say(ada, "done");

    assertInstanceOf(Refusal.NoSuchTask.class, people.replies.get(0));
  }

  @Test
  void takes_messages_of_1_to_10000_characters() {
    assertThrows(IllegalArgumentException.class, () -> people.assistant().say(ada, " \n "));
    assertThrows(
        IllegalArgumentException.class, () -> people.assistant().say(ada, "x".repeat(10_001)));
    assertFalse(people.assistant().say(ada, "🎂".repeat(10_000)).response().isEmpty());
  }

  @Test
  void tells_a_refusal_and_shows_the_tool_that_failed() {
    people.hasTask(ada, "milk");
    people.interpreter.understands(
        "rename", new Act.Change(MILK, new Edit.Take(Wish.titled("oat milk"))));
    EditTask slower =
        (owner, task, version, scope, edit) -> {
          throw new StaleTask(task);
        };

    var answer = people.assistant(slower).say(ada, "rename");

    assertInstanceOf(Refusal.ChangedSince.class, people.replies.get(0));
    var failed = answer.toolCalls().get(1);
    assertEquals("update_task", failed.tool());
    assertFalse(failed.success());
    assertEquals("oat milk", failed.arguments().get("title"));
  }

  @Test
  void tells_why_there_can_be_no_such_task() {
    people.interpreter.understands("add", new Act.Add(Wish.titled("x".repeat(501))));

    var answer = people.assistant().say(ada, "add");

    assertInstanceOf(Refusal.NotAccepted.class, people.replies.get(0));
    assertFalse(answer.toolCalls().get(0).success());
    assertEquals(List.of(), people.events.published());
  }

  @Test
  void lets_errors_through_that_nobody_can_act_on() {
    people.hasTask(ada, "milk");
    people.interpreter.understands(
        "rename", new Act.Change(MILK, new Edit.Take(Wish.titled("oat milk"))));
    EditTask broken =
        (owner, task, version, scope, edit) -> {
          throw new IllegalStateException("the database is away");
        };

    assertThrows(IllegalStateException.class, () -> people.assistant(broken).say(ada, "rename"));
    assertEquals(List.of(), people.conversations.list(ada));
  }

  @Test
  void shows_a_task_as_it_is_now_among_the_results() {
    people.hasTask(ada, "milk");
    people.interpreter.understands("done", new Act.Complete(MILK));

    var call = people.assistant().say(ada, "done").toolCalls().get(1);

    assertEquals("complete_task", call.tool());
    assertEquals(people.onlyTask(ada).id().toString(), call.arguments().get("task_id"));
    assertEquals(Shapes.task(people.onlyTask(ada)), call.result().get("task"));
  }
}
