package com.todo.ports.usecases.conversation;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
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
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.conversation.Wish;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryConversationRepository;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
import com.todo.ports.testkit.fakes.InMemoryTaskRepository;
import com.todo.ports.testkit.fakes.MovableClock;
import com.todo.ports.usecases.account.FindingAccount;
import com.todo.ports.usecases.task.AddingTask;
import com.todo.ports.usecases.task.CompletingTask;
import com.todo.ports.usecases.task.DeletingTask;
import com.todo.ports.usecases.task.EditingTask;
import com.todo.ports.usecases.task.FindingTask;
import com.todo.ports.usecases.task.ListingTasks;
import com.todo.ports.usecases.task.ReopeningTask;
import com.todo.ports.usecases.task.RestoringTask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TalkingToAssistantTest {
  private static final Reference MILK = new Reference.ByName("milk", "milk");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T09:00:00Z"));
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);
  private final InMemoryEventLog events = new InMemoryEventLog(new FixedCallContext("call", ""));
  private final InMemoryConversationRepository conversations = new InMemoryConversationRepository();
  private final ScriptedInterpreter interpreter = new ScriptedInterpreter();
  private final List<Reply> replies = new ArrayList<>();
  private final UserId ada = new UserId(UUID.randomUUID());
  private final UserId bob = new UserId(UUID.randomUUID());

  @BeforeEach
  void two_people() {
    accounts.add(anAccount().withId(ada).build());
    accounts.add(anAccount().withId(bob).build());
  }

  @Test
  void keeps_what_was_said_and_what_was_done() {
    interpreter.understands("milk!", new Act.Add(Wish.titled("milk")));

    var answer = assistant().say(ada, "milk!");

    var kept = conversations.find(ada, answer.conversation()).orElseThrow();
    assertEquals(
        List.of(Author.PERSON, Author.ASSISTANT),
        kept.messages().stream().map(m -> m.author()).toList());
    assertEquals(answer.toolCalls(), kept.messages().get(1).toolCalls());
    assertEquals(answer.response(), kept.messages().get(1).text());
  }

  @Test
  void carries_out_several_acts_in_their_order() {
    interpreter.understands(
        "both", new Act.Add(Wish.titled("milk")), new Act.Complete(new Reference.It()));

    assistant().say(ada, "both");

    assertTrue(onlyTask().isCompleted());
  }

  @Test
  void goes_on_with_nobody_elses_conversation() {
    var answer = assistant().say(ada, "anything");

    assertThrows(
        UnknownConversation.class, () -> assistant().say(bob, answer.conversation(), "more"));
    assertThrows(
        UnknownConversation.class,
        () -> assistant().say(ada, new ConversationId(UUID.randomUUID()), "more"));
  }

  @Test
  void finds_nobody_elses_task() {
    tasks.save(aTask().ownedBy(bob).titled("milk").build());
    interpreter.understands("done", new Act.Complete(MILK));

    assistant().say(ada, "done");

    assertInstanceOf(Refusal.NoSuchTask.class, replies.get(0));
  }

  @Test
  void takes_messages_of_1_to_10000_characters() {
    assertThrows(IllegalArgumentException.class, () -> assistant().say(ada, " \n "));
    assertThrows(IllegalArgumentException.class, () -> assistant().say(ada, "x".repeat(10_001)));
    assertFalse(assistant().say(ada, "🎂".repeat(10_000)).response().isEmpty());
  }

  @Test
  void tells_a_refusal_and_shows_the_tool_that_failed() {
    tasks.save(aTask().ownedBy(ada).titled("milk").build());
    interpreter.understands("rename", new Act.Change(MILK, new Edit.Take(Wish.titled("oat milk"))));
    EditTask slower =
        (owner, task, version, edit) -> {
          throw new StaleTask(task);
        };

    var answer = assistant(slower).say(ada, "rename");

    assertInstanceOf(Refusal.ChangedSince.class, replies.get(0));
    var failed = answer.toolCalls().get(1);
    assertEquals("update_task", failed.tool());
    assertFalse(failed.success());
    assertEquals("oat milk", failed.arguments().get("title"));
  }

  @Test
  void tells_why_there_can_be_no_such_task() {
    interpreter.understands("add", new Act.Add(Wish.titled("x".repeat(501))));

    var answer = assistant().say(ada, "add");

    assertInstanceOf(Refusal.NotAccepted.class, replies.get(0));
    assertFalse(answer.toolCalls().get(0).success());
    assertEquals(List.of(), events.published());
  }

  @Test
  void lets_errors_through_that_nobody_can_act_on() {
    tasks.save(aTask().ownedBy(ada).titled("milk").build());
    interpreter.understands("rename", new Act.Change(MILK, new Edit.Take(Wish.titled("oat milk"))));
    EditTask broken =
        (owner, task, version, edit) -> {
          throw new IllegalStateException("the database is away");
        };

    assertThrows(IllegalStateException.class, () -> assistant(broken).say(ada, "rename"));
    assertEquals(List.of(), conversations.list(ada));
  }

  @Test
  void shows_a_task_as_it_is_now_among_the_results() {
    tasks.save(aTask().ownedBy(ada).titled("milk").build());
    interpreter.understands("done", new Act.Complete(MILK));

    var call = assistant().say(ada, "done").toolCalls().get(1);

    assertEquals("complete_task", call.tool());
    assertEquals(onlyTask().id().toString(), call.arguments().get("task_id"));
    assertEquals(Shapes.task(onlyTask()), call.result().get("task"));
  }

  private Task onlyTask() {
    return tasks.page(ada, TaskQuery.of(Filter.ALL)).tasks().get(0);
  }

  private TalkingToAssistant assistant() {
    return assistant(new EditingTask(tasks, events, clock));
  }

  private TalkingToAssistant assistant(EditTask editTask) {
    var ports =
        new TaskPorts(
            new AddingTask(tasks, events, new InMemoryRequestKeys(), clock, UUID::randomUUID),
            editTask,
            new CompletingTask(tasks, events, clock),
            new ReopeningTask(tasks, events, clock),
            new DeletingTask(tasks, events, clock),
            new RestoringTask(tasks, events, clock),
            new FindingTask(tasks),
            new ListingTasks(tasks));
    var language =
        new Language(
            interpreter,
            (said, now, locale) -> {
              replies.addAll(said);
              return said.toString();
            });
    return new TalkingToAssistant(
        conversations, new FindingAccount(accounts), ports, language, clock, UUID::randomUUID);
  }
}
