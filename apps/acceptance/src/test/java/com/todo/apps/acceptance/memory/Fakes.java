package com.todo.apps.acceptance.memory;

import com.todo.ports.interfaces.inbound.ConfirmDelivery;
import com.todo.ports.interfaces.inbound.ContinueSeries;
import com.todo.ports.interfaces.inbound.ListPlannedReminders;
import com.todo.ports.interfaces.inbound.TellReminderTitles;
import com.todo.ports.interfaces.outbound.DeliveryReceipts;
import com.todo.ports.interfaces.outbound.ReminderDesk;
import com.todo.ports.interfaces.outbound.SeriesDesk;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryAccountRepository;
import com.todo.ports.testkit.fakes.InMemoryAuditTrail;
import com.todo.ports.testkit.fakes.InMemoryConversationRepository;
import com.todo.ports.testkit.fakes.InMemoryDeadLetters;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.InMemoryJobScheduler;
import com.todo.ports.testkit.fakes.InMemoryLoginFailures;
import com.todo.ports.testkit.fakes.InMemoryModelCalls;
import com.todo.ports.testkit.fakes.InMemoryReminderRepository;
import com.todo.ports.testkit.fakes.InMemoryRequestKeys;
import com.todo.ports.testkit.fakes.InMemoryRuleVersions;
import com.todo.ports.testkit.fakes.InMemoryStateStore;
import com.todo.ports.testkit.fakes.InMemoryTaskRepository;
import com.todo.ports.testkit.fakes.MovableClock;
import com.todo.ports.testkit.fakes.PlainPasswordHasher;
import com.todo.ports.testkit.fakes.ReadableTokens;
import com.todo.ports.testkit.fakes.ScriptedLanguageModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;

/** What is driven: every outbound port, in memory. */
@ApplicationScoped
class Fakes {
  @Produces final MovableClock clock = new MovableClock(Instant.parse("2026-11-25T09:00:00Z"));
  @Produces final InMemoryAccountRepository accounts = new InMemoryAccountRepository();
  @Produces final InMemoryTaskRepository tasks = new InMemoryTaskRepository(accounts);
  @Produces final InMemoryRequestKeys keys = new InMemoryRequestKeys(accounts);
  @Produces final InMemoryRuleVersions rules = new InMemoryRuleVersions();
  @Produces final InMemoryReminderRepository reminders = new InMemoryReminderRepository();
  @Produces final InMemoryEventLog events = new InMemoryEventLog(FixedCallContext.untraced());
  @Produces final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  @Produces final InMemoryStateStore state = new InMemoryStateStore();
  @Produces final InMemoryJobScheduler jobs = new InMemoryJobScheduler();
  @Produces final InMemoryDeadLetters deadLetters = new InMemoryDeadLetters();
  @Produces final InMemoryLoginFailures failures = new InMemoryLoginFailures();
  @Produces final InMemoryModelCalls modelCalls = new InMemoryModelCalls();
  @Produces final ScriptedLanguageModel model = ScriptedLanguageModel.none();
  @Produces final PlainPasswordHasher passwords = new PlainPasswordHasher();
  @Produces final ReadableTokens tokens = new ReadableTokens();
  @Produces final InMemoryWindows windows = new InMemoryWindows();

  @Produces
  final InMemoryConversationRepository conversations = new InMemoryConversationRepository(accounts);

  @Produces
  ReminderDesk reminderDesk(TellReminderTitles titles, ListPlannedReminders planned) {
    return new ReminderDeskNextDoor(titles, planned);
  }

  @Produces
  DeliveryReceipts receipts(ConfirmDelivery confirmDelivery) {
    return confirmDelivery::confirm;
  }

  @Produces
  SeriesDesk seriesDesk(ContinueSeries series) {
    return new NextDoor(series);
  }
}
