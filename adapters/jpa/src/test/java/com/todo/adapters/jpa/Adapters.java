package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.EventsStored;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.testkit.fakes.FixedCallContext;
import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** The adapters of this module on the test database; alone, each call is a unit of work. */
final class Adapters {
  static final CallContext CALL =
      new FixedCallContext(
          "a-correlation-id", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
  static final AtomicInteger TIMES_STORED = new AtomicInteger();

  private Adapters() {}

  static AccountRepository accounts() {
    return UnitsOfWork.TODO.each(AccountRepository.class, JpaAccountRepository::new);
  }

  static TaskRepository tasks() {
    return UnitsOfWork.TODO.each(TaskRepository.class, JpaTaskRepository::new);
  }

  static EventPublisher publisher() {
    return UnitsOfWork.TODO.each(
        EventPublisher.class, entities -> new JpaOutbox(entities, CALL, counted()));
  }

  static ChangeFeed feed() {
    return UnitsOfWork.TODO.each(ChangeFeed.class, JpaChangeFeed::new);
  }

  static EventLog log() {
    return UnitsOfWork.TODO.each(EventLog.class, JpaEventLog::new);
  }

  @SuppressWarnings("unchecked")
  private static Event<EventsStored> counted() {
    return (Event<EventsStored>)
        Proxy.newProxyInstance(
            Event.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (self, method, arguments) -> {
              TIMES_STORED.incrementAndGet();
              return null;
            });
  }
}
