package com.todo.ports.usecases;

import com.todo.domain.account.Account;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;
import com.todo.domain.event.DomainEvent;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteAccount;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.LogIn;
import com.todo.ports.interfaces.inbound.QueryAudit;
import com.todo.ports.interfaces.inbound.ReadChanges;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.inbound.VerifyAudit;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryAuditTrail;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryLoginFailures;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
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
import com.todo.ports.usecases.task.AddingTask;
import com.todo.ports.usecases.task.CompletingTask;
import com.todo.ports.usecases.task.DeletingTask;
import com.todo.ports.usecases.task.EditingTask;
import com.todo.ports.usecases.task.ListingTasks;
import com.todo.ports.usecases.task.ReadingChanges;
import com.todo.ports.usecases.task.ReopeningTask;
import com.todo.ports.usecases.task.RestoringTask;
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
  private final InMemoryEventLog events = new InMemoryEventLog(new FixedCallContext("call-1", ""));
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final PlainPasswordHasher passwords = new PlainPasswordHasher();
  private final ReadableTokens tokens = new ReadableTokens();

  public final RegisterAccount registerAccount =
      new RegisteringAccount(accounts, passwords, tokens, clock, UUID::randomUUID);
  public final LogIn logIn =
      new LoggingIn(accounts, passwords, new InMemoryLoginFailures(), tokens, clock);
  public final DeleteAccount deleteAccount = new DeletingAccount(accounts, tasks, events, clock);
  public final AddTask addTask =
      new AddingTask(tasks, events, new InMemoryRequestKeys(accounts), clock, UUID::randomUUID);
  public final EditTask editTask = new EditingTask(tasks, events, clock);
  public final CompleteTask completeTask = new CompletingTask(tasks, events, clock);
  public final ReopenTask reopenTask = new ReopeningTask(tasks, events, clock);
  public final DeleteTask deleteTask = new DeletingTask(tasks, events, clock);
  public final RestoreTask restoreTask = new RestoringTask(tasks, events, clock);
  public final ListTasks listTasks = new ListingTasks(tasks);
  public final ReadChanges readChanges = new ReadingChanges(events);
  public final QueryAudit queryAudit = new QueryingAudit(trail);
  public final VerifyAudit verifyAudit = new VerifyingAudit(trail);

  private final List<EventHandler> handlers = List.of(new RecordingEvents(trail, clock));

  /** Opens an account in Berlin. */
  public Account register(String name) {
    var profile = new Profile(new DisplayName(name), BERLIN, Locale.ENGLISH);
    var email = new Email(name + "@example.org");
    return registerAccount.register(email, new Password("correct horse"), profile).account();
  }

  /** Brings every event that was not delivered yet to everybody who acts on it. */
  public void deliver() {
    for (var handler : handlers) {
      for (var logged : events.next(handler.consumer(), 1_000)) {
        if (handler.topics().contains(logged.topic())) {
          handler.on(logged.event());
        }
        events.advance(handler.consumer(), logged);
      }
    }
  }

  /** Brings every event once more to everybody, as a broker may. */
  public void deliverAgain() {
    events
        .next("again", 1_000)
        .forEach(logged -> handlers.forEach(handler -> handler.on(logged.event())));
  }

  public List<DomainEvent> published() {
    return events.published();
  }
}
