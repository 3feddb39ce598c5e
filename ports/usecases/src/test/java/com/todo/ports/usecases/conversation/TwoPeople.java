package com.todo.ports.usecases.conversation;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Reply;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.interfaces.outbound.TaskQuery;
import com.todo.ports.interfaces.outbound.TaskQuery.Filter;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two people, their lists, and an assistant that understands what the test tells it. */
final class TwoPeople {
  final UserId ada = new UserId(UUID.randomUUID());
  final UserId bob = new UserId(UUID.randomUUID());
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  final InMemoryConversationRepository conversations = new InMemoryConversationRepository(accounts);
  final InMemoryEventLog events = new InMemoryEventLog(new FixedCallContext("call", ""));
  final ScriptedInterpreter interpreter = new ScriptedInterpreter();
  final List<Reply> replies = new ArrayList<>();
  private final InMemoryModelCalls calls = new InMemoryModelCalls();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T09:00:00Z"));
  private final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);
  private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
  private final InMemoryReminderRepository reminders = new InMemoryReminderRepository();
  private final KeepingTask keeping = new KeepingTask(tasks, rules, reminders, events);

  TwoPeople() {
    accounts.add(anAccount().withId(ada).build());
    accounts.add(anAccount().withId(bob).build());
  }

  void hasTask(UserId owner, String title) {
    tasks.save(aTask().ownedBy(owner).titled(title).build());
  }

  Task onlyTask(UserId owner) {
    return tasks.page(owner, TaskQuery.of(Filter.ALL)).tasks().get(0);
  }

  /** A few moments later, or days. */
  void pass(Duration time) {
    clock.pass(time);
  }

  ConsultingModel consulting(LanguageModel model) {
    return new ConsultingModel(
        new ModelPorts(model, calls),
        conversations,
        new FindingAccount(accounts),
        new ListingTasks(tasks),
        interpreter,
        clock);
  }

  TalkingToAssistant assistant() {
    return assistant(new EditingTask(keeping, clock));
  }

  TalkingToAssistant assistant(EditTask editTask) {
    var ports =
        new TaskPorts(
            new AddingTask(keeping, new InMemoryRequestKeys(accounts), clock, UUID::randomUUID),
            editTask,
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
    var language = new Language(interpreter, new KeepingNarrator(replies));
    return new TalkingToAssistant(
        conversations, new FindingAccount(accounts), ports, language, clock, UUID::randomUUID);
  }
}
