package com.todo.adapters.phrases;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.task.Task;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.Answer;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import com.todo.ports.interfaces.inbound.WordRule;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryConversationRepository;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryReminderRepository;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
import com.todo.ports.testkit.fakes.InMemoryRuleVersions;
import com.todo.ports.testkit.fakes.InMemoryTaskRepository;
import com.todo.ports.testkit.fakes.MovableClock;
import com.todo.ports.usecases.account.FindingAccount;
import com.todo.ports.usecases.conversation.Language;
import com.todo.ports.usecases.conversation.QuickAdding;
import com.todo.ports.usecases.conversation.TalkingToAssistant;
import com.todo.ports.usecases.conversation.TaskPorts;
import com.todo.ports.usecases.conversation.TimePorts;
import com.todo.ports.usecases.conversation.WordingRule;
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
import java.util.List;
import java.util.UUID;

/** One person and the assistant, with the real use cases on memory alone. */
final class Stage {
  private final MovableClock clock = new MovableClock(Said.NOW.toInstant());
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
  private ConversationId conversation;

  Stage() {
    accounts.add(anAccount().withId(person).build());
  }

  /** The assistant is a new one for each message, as it would be after a restart. */
  Answer say(String message) {
    var assistant =
        new TalkingToAssistant(
            conversations, new FindingAccount(accounts), ports, language, clock, UUID::randomUUID);
    var answer =
        conversation == null
            ? assistant.say(person, message)
            : assistant.say(person, conversation, message);
    conversation = answer.conversation();
    clock.pass(Duration.ofSeconds(1));
    return answer;
  }

  QuickAdding quickAdding() {
    return new QuickAdding(new FindingAccount(accounts), ports.add(), language, clock);
  }

  WordRule wordingRule() {
    return new WordingRule(new FindingAccount(accounts), language, clock);
  }

  void pass(Duration time) {
    clock.pass(time);
  }

  UserId person() {
    return person;
  }

  /** Somebody does something to a task in another window. */
  void elsewhere(String act, String title) {
    var task = called(title);
    switch (act) {
      case "renames" ->
          ports
              .edit()
              .edit(person, task.id(), ExpectedVersion.ANY, d -> d.titled(new Title("Renamed")));
      case "deletes" -> ports.delete().delete(person, task.id(), ExpectedVersion.ANY);
      case "completes" -> ports.complete().complete(person, task.id());
      default -> throw new IllegalArgumentException("no such stage direction: " + act);
    }
  }

  List<Task> all() {
    return ports.list().list(person, TaskQuery.of(TaskQuery.Filter.ALL)).tasks();
  }

  InMemoryEventLog events() {
    return events;
  }

  private Task called(String title) {
    return all().stream()
        .filter(task -> task.details().title().text().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
