package com.todo.apps.acceptance.memory;

import com.todo.adapters.phrases.PhrasesInterpreter;
import com.todo.adapters.phrases.PhrasesNarrator;
import com.todo.apps.acceptance.story.Person;
import com.todo.apps.acceptance.story.TodoSystem;
import com.todo.apps.slices.AccountSlice;
import com.todo.apps.slices.AuditSlice;
import com.todo.apps.slices.ConversationSlice;
import com.todo.apps.slices.DeadLetterSlice;
import com.todo.apps.slices.NotificationSlice;
import com.todo.apps.slices.RecurrenceSlice;
import com.todo.apps.slices.RecurringTaskSlice;
import com.todo.apps.slices.ReminderSlice;
import com.todo.apps.slices.TaskSlice;
import com.todo.apps.slices.WebSocketSlice;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;
import com.todo.ports.interfaces.inbound.EventHandler;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.MovableClock;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Every slice in one thread, on memory alone. What happens has all its consequences at once. */
public final class InMemoryTodoSystem implements TodoSystem, AutoCloseable {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final int ALL = 1_000;

  private final SeContainer beans =
      SeContainerInitializer.newInstance()
          .disableDiscovery()
          .addBeanClasses(
              TaskSlice.class,
              RecurrenceSlice.class,
              ReminderSlice.class,
              AccountSlice.class,
              ConversationSlice.class,
              DeadLetterSlice.class,
              AuditSlice.class,
              NotificationSlice.class,
              RecurringTaskSlice.class,
              WebSocketSlice.class)
          .addBeanClasses(PhrasesInterpreter.class, PhrasesNarrator.class, Fakes.class)
          .initialize();
  private final Person founder = newcomer("Founder");

  @Override
  public Person founder() {
    return founder;
  }

  @Override
  public Person newcomer(String name) {
    var email = new Email(name + "." + UUID.randomUUID() + "@example.org");
    var profile = new Profile(new DisplayName(name), BERLIN, Locale.ENGLISH);
    var account =
        the(RegisterAccount.class).register(email, new Password("correct horse"), profile);
    return new InMemoryPerson(this, account.account());
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(the(MovableClock.class).instant(), BERLIN);
  }

  @Override
  public void close() {
    beans.close();
  }

  /** A port, or what stands for what is behind one. */
  <T> T the(Class<T> type) {
    return beans.select(type).get();
  }

  /** Brings every event to everybody who acts on it, until nothing follows any more. */
  void settle() {
    the(MovableClock.class).pass(Duration.ofSeconds(1));
    var events = the(InMemoryEventLog.class);
    var handlers = beans.select(EventHandler.class).stream().toList();
    while (handlers.stream().anyMatch(handler -> events.behind(handler.consumer()) > 0)) {
      handlers.forEach(handler -> bring(events, handler));
    }
  }

  private static void bring(InMemoryEventLog events, EventHandler handler) {
    for (var logged : events.next(handler.consumer(), ALL)) {
      if (handler.topics().contains(logged.topic()) && handler.isConcernedBy(logged.event())) {
        handler.on(logged.event());
      }
      events.advance(handler.consumer(), logged);
    }
  }
}
