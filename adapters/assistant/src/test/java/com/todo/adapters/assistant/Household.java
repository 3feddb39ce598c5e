package com.todo.adapters.assistant;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;

import com.todo.adapters.phrases.PhrasesInterpreter;
import com.todo.adapters.phrases.PhrasesNarrator;
import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.ports.interfaces.inbound.Answer;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryConversationRepository;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryModelCalls;
import com.todo.ports.testkit.fakes.InMemoryReminderRepository;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
import com.todo.ports.testkit.fakes.InMemoryRuleVersions;
import com.todo.ports.testkit.fakes.InMemoryTaskRepository;
import com.todo.ports.testkit.fakes.MovableClock;
import com.todo.ports.usecases.account.FindingAccount;
import com.todo.ports.usecases.conversation.ConsultingModel;
import com.todo.ports.usecases.conversation.Language;
import com.todo.ports.usecases.conversation.ModelPorts;
import com.todo.ports.usecases.conversation.TalkingToAssistant;
import com.todo.ports.usecases.conversation.TaskPorts;
import com.todo.ports.usecases.conversation.TimePorts;
import com.todo.ports.usecases.recurrence.ContinuingSeries;
import com.todo.ports.usecases.recurrence.SkippingOccurrence;
import com.todo.ports.usecases.reminder.ListingReminders;
import com.todo.ports.usecases.reminder.SnoozingReminder;
import com.todo.ports.usecases.task.AddingTask;
import com.todo.ports.usecases.task.CompletingTask;
import com.todo.ports.usecases.task.DeletingTask;
import com.todo.ports.usecases.task.EditingTask;
import com.todo.ports.usecases.task.FindingTask;
import com.todo.ports.usecases.task.KeepingTask;
import com.todo.ports.usecases.task.ListingTasks;
import com.todo.ports.usecases.task.ReopeningTask;
import com.todo.ports.usecases.task.RestoringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One person, their list, and the assistant with the help of a model. */
final class Household {
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T09:00:00Z"));
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);
  private final InMemoryEventLog events = new InMemoryEventLog(new FixedCallContext("call", ""));
  private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
  private final InMemoryReminderRepository reminders = new InMemoryReminderRepository();
  private final KeepingTask keeping = new KeepingTask(tasks, rules, reminders, events);
  private final InMemoryConversationRepository conversations =
      new InMemoryConversationRepository(accounts);
  private final Language language = new Language(new PhrasesInterpreter(), new PhrasesNarrator());
  private final UserId person = new UserId(UUID.randomUUID());
  private final TaskPorts ports =
      new TaskPorts(
          new AddingTask(keeping, new InMemoryRequestKeys(accounts), clock, UUID::randomUUID),
          new EditingTask(keeping, clock),
          new CompletingTask(keeping, clock),
          new ReopeningTask(keeping, clock),
          new DeletingTask(keeping, clock),
          new RestoringTask(keeping, clock),
          new FindingTask(tasks),
          new ListingTasks(tasks),
          new TimePorts(
              new SkippingOccurrence(rules, keeping, clock),
              new ContinuingSeries(tasks, rules, keeping, clock),
              new SnoozingReminder(reminders, tasks, events, clock),
              new ListingReminders(reminders, tasks)));
  private final ConsultingModel consulting;
  private ConversationId conversation;

  Household(LanguageModel model) {
    accounts.add(anAccount().withId(person).build());
    consulting =
        new ConsultingModel(
            new ModelPorts(model, new InMemoryModelCalls()),
            conversations,
            new FindingAccount(accounts),
            ports.list(),
            language.interpreter(),
            clock);
  }

  Household having(String... sentences) {
    for (var sentence : sentences) {
      say("add " + sentence);
    }
    return this;
  }

  /** What the assistant answers. */
  String say(String message) {
    var answer = answer(message);
    conversation = answer.conversation();
    clock.pass(Duration.ofSeconds(1));
    return answer.response();
  }

  private Answer answer(String message) {
    var assistant =
        new TalkingToAssistant(
            conversations, new FindingAccount(accounts), ports, language, clock, UUID::randomUUID);
    if (conversation == null) {
      var thought = consulting.ask(consulting.prepare(person, message));
      return assistant.say(person, message, thought);
    }
    var thought = consulting.ask(consulting.prepare(person, conversation, message));
    return assistant.say(person, conversation, message, thought);
  }

  /** The titles of what is still to do. */
  List<String> titles() {
    return ports.list().list(person, TaskQuery.of(TaskQuery.Filter.PENDING)).tasks().stream()
        .map(task -> task.details().title().text())
        .sorted()
        .toList();
  }
}
