package com.todo.ports.usecases;

import com.todo.domain.account.Account;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;
import com.todo.domain.event.DomainEvent;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.inbound.DeleteAccount;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.DismissReminder;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.ListReminders;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.LogIn;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.inbound.ReadChanges;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.ReplanReminders;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.inbound.SkipOccurrence;
import com.todo.ports.interfaces.inbound.SnoozeReminder;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.interfaces.inbound.WatchReminders;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryAuditTrail;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryJobScheduler;
import com.todo.ports.testkit.fakes.InMemoryLoginFailures;
import com.todo.ports.testkit.fakes.InMemoryReminderRepository;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
import com.todo.ports.testkit.fakes.InMemoryRuleVersions;
import com.todo.ports.testkit.fakes.InMemoryStateStore;
import com.todo.ports.testkit.fakes.InMemoryTaskRepository;
import com.todo.ports.testkit.fakes.MovableClock;
import com.todo.ports.testkit.fakes.PlainPasswordHasher;
import com.todo.ports.testkit.fakes.ReadableTokens;
import com.todo.ports.usecases.account.DeletingAccount;
import com.todo.ports.usecases.account.LoggingIn;
import com.todo.ports.usecases.account.RegisteringAccount;
import com.todo.ports.usecases.audit.QueryingAudit;
import com.todo.ports.usecases.audit.RecordingEvents;
import com.todo.ports.usecases.audit.VerifyingAudit;
import com.todo.ports.usecases.live.ShowingChanges;
import com.todo.ports.usecases.recurrence.GeneratingOccurrences;
import com.todo.ports.usecases.recurrence.SkippingOccurrence;
import com.todo.ports.usecases.reminder.ConfirmingDelivery;
import com.todo.ports.usecases.reminder.DismissingReminder;
import com.todo.ports.usecases.reminder.KeepingReminderStatus;
import com.todo.ports.usecases.reminder.ListingReminders;
import com.todo.ports.usecases.reminder.ReplanningReminders;
import com.todo.ports.usecases.reminder.RunningReminderJobs;
import com.todo.ports.usecases.reminder.SchedulingReminders;
import com.todo.ports.usecases.reminder.SnoozingReminder;
import com.todo.ports.usecases.reminder.WatchingReminders;
import com.todo.ports.usecases.task.AddingTask;
import com.todo.ports.usecases.task.CompletingTask;
import com.todo.ports.usecases.task.DeletingTask;
import com.todo.ports.usecases.task.EditingTask;
import com.todo.ports.usecases.task.KeepingTask;
import com.todo.ports.usecases.task.ListingTasks;
import com.todo.ports.usecases.task.ReadingChanges;
import com.todo.ports.usecases.task.ReopeningTask;
import com.todo.ports.usecases.task.RestoringTask;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The whole product without anything around it: every use case, on memory alone. */
public final class WholeCore {
  public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  public final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T09:00:00Z"));
  private final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  private final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);
  private final InMemoryRuleVersions rules = new InMemoryRuleVersions();
  private final InMemoryReminderRepository reminders = new InMemoryReminderRepository();
  private final InMemoryStateStore state = new InMemoryStateStore();
  private final InMemoryJobScheduler jobs = new InMemoryJobScheduler();
  private final InMemoryEventLog events = new InMemoryEventLog(new FixedCallContext("call-1", ""));
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final PlainPasswordHasher passwords = new PlainPasswordHasher();
  private final ReadableTokens tokens = new ReadableTokens();

  private final KeepingTask keeping = new KeepingTask(tasks, rules, reminders, events);

  public final RegisterAccount registerAccount =
      new RegisteringAccount(accounts, passwords, tokens, clock, UUID::randomUUID);
  public final LogIn logIn =
      new LoggingIn(accounts, passwords, new InMemoryLoginFailures(), tokens, clock);
  public final DeleteAccount deleteAccount = new DeletingAccount(accounts, tasks, events, clock);
  public final AddTask addTask =
      new AddingTask(keeping, new InMemoryRequestKeys(accounts), clock, UUID::randomUUID);
  public final EditTask editTask = new EditingTask(keeping, clock);
  public final CompleteTask completeTask = new CompletingTask(keeping, clock);
  public final ReopenTask reopenTask = new ReopeningTask(keeping, clock);
  public final DeleteTask deleteTask = new DeletingTask(keeping, clock);
  public final RestoreTask restoreTask = new RestoringTask(keeping, clock);
  public final ListTasks listTasks = new ListingTasks(tasks);
  public final ReadChanges readChanges = new ReadingChanges(events);
  public final QueryAudit queryAudit = new QueryingAudit(trail);
  public final VerifyAudit verifyAudit = new VerifyingAudit(trail);

  public final SkipOccurrence skipOccurrence = new SkippingOccurrence(rules, keeping, clock);
  public final SnoozeReminder snoozeReminder =
      new SnoozingReminder(reminders, tasks, events, clock);
  public final DismissReminder dismissReminder =
      new DismissingReminder(reminders, tasks, events, clock);
  public final ListReminders listReminders = new ListingReminders(reminders, tasks);
  public final RecordingWindows windows = new RecordingWindows();
  private final ConfirmDelivery confirmDelivery = new ConfirmingDelivery(events, state, clock);
  public final WatchReminders watchReminders =
      new WatchingReminders(state, confirmDelivery::confirm);
  private final ReminderDesk desk = new DirectReminderDesk(reminders, tasks);
  private final RunJobs runJobs = new RunningReminderJobs(desk, events, jobs, state, clock);
  public final ReplanReminders replanReminders = new ReplanningReminders(desk, jobs, clock);

  private final List<EventHandler> handlers =
      List.of(
          new RecordingEvents(trail, clock),
          new GeneratingOccurrences(new DirectDesk(tasks, rules, keeping, clock), events),
          new SchedulingReminders(jobs, state),
          new KeepingReminderStatus(reminders),
          new ShowingChanges(windows));

  /** Opens an account in Berlin. */
  public Account register(String name) {
    var profile = new Profile(new DisplayName(name), BERLIN, Locale.ENGLISH);
    var email = new Email(name + "@example.org");
    return registerAccount.register(email, new Password("correct horse"), profile).account();
  }

  /** Lets time go by; what is due meanwhile happens, as do its consequences. */
  public void pass(Duration time) {
    deliver();
    clock.pass(time);
    jobs.runDue(clock.instant(), runJobs);
    deliver();
  }

  /** The names of what is planned, the earliest first. */
  public List<String> plannedJobs() {
    return jobs.planned();
  }

  /** Loses all that is planned, as a scheduler does that loses its disk. */
  public void loseJobs() {
    jobs.planned().forEach(jobs::cancel);
  }

  /** Runs a job once more, as a scheduler does that did not hear that it was done. */
  public void runAgain(String name, String data) {
    runJobs.run(List.of(new DueJob(name, data)));
    deliver();
  }

  /** Brings every event that was not delivered yet to everybody who acts on it. */
  public void deliver() {
    while (deliverWhatWaits()) {}
  }

  private boolean deliverWhatWaits() {
    var any = false;
    for (var handler : handlers) {
      for (var logged : events.next(handler.consumer(), 1_000)) {
        if (isBrought(logged, handler)) {
          handler.on(logged.event());
        }
        events.advance(handler.consumer(), logged);
        any = true;
      }
    }
    return any;
  }

  /** Brings every event once more to everybody, as a broker may. */
  public void deliverAgain() {
    for (var logged : events.next("again", 1_000)) {
      handlers.stream()
          .filter(handler -> isBrought(logged, handler))
          .forEach(handler -> handler.on(logged.event()));
    }
    deliver();
  }

  private static boolean isBrought(LoggedEvent logged, EventHandler handler) {
    return handler.topics().contains(logged.topic()) && handler.isConcernedBy(logged.event());
  }

  public List<DomainEvent> published() {
    return events.published();
  }
}
