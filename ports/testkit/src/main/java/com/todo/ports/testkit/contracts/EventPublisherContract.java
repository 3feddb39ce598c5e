package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.ChangePage;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every {@link EventPublisher} promises, together with the {@link ChangeFeed} and the {@link
 * EventLog} in which its events appear. Extend it once for each adapter.
 */
public abstract class EventPublisherContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  private final UserId owner = new UserId(UUID.randomUUID());
  private final TaskId task = new TaskId(UUID.randomUUID());
  private final String consumer = "consumer-" + UUID.randomUUID();

  protected abstract EventPublisher publisher();

  protected abstract ChangeFeed feed();

  protected abstract EventLog log();

  /** The call in which the events are published. */
  protected abstract CallContext call();

  @BeforeEach
  void theConsumerHasSeenEverythingElse() {
    while (log().behind(consumer) > 0) {
      log().next(consumer, 1000).forEach(event -> log().advance(consumer, event));
    }
  }

  @Test
  void publishes_what_happened_under_its_name_and_number() {
    var details = aTask().titled("Pay rent").build();
    var event = new TaskEvent.Created(task, owner, details.details(), RuleInForce.NONE, 0, NOON);

    publisher().publish(event);

    var published = feed().since(owner, 0, 10).events().get(0);
    assertEquals(event, published.event());
    assertEquals("com.todo.task.created.v1", published.type());
    assertEquals(1, published.sequence());
    assertEquals("chat-api", published.origin().source());
    assertEquals(call().correlationId(), published.origin().correlationId());
    assertEquals(call().traceparent(), published.origin().traceparent());
    assertTrue(published.data().contains(task.toString()));
  }

  @Test
  void numbers_the_changes_of_each_user_without_gaps() {
    var other = new UserId(UUID.randomUUID());

    publisher().publish(deleted(owner));
    publisher().publish(deleted(other));
    publisher().publish(new ReminderEvent.Scheduled(aReminder(), task, owner, NOON, NOON));
    publisher().publish(deleted(owner));

    assertEquals(List.of(1L, 2L, 3L), numbers(feed().since(owner, 0, 10)));
    assertEquals(List.of(1L), numbers(feed().since(other, 0, 10)));
    assertEquals(3, feed().latest(owner));
    assertEquals(0, feed().latest(new UserId(UUID.randomUUID())));
  }

  @Test
  void gives_no_number_to_what_is_no_change_of_the_list() {
    publisher().publish(new ReminderEvent.Delivered(aReminder(), task, owner, NOON));

    assertEquals(0, feed().latest(owner));
    assertEquals(List.of(), feed().since(owner, 0, 10).events());
    assertEquals(0, waiting(1).get(0).event().sequence());
  }

  @Test
  void publishes_once_what_a_retry_publishes_again() {
    var triggered = new ReminderEvent.Triggered(aReminder(), task, owner, new Title("Rent"), NOON);
    var next = new TaskId(UUID.randomUUID());
    var rule = new RuleId(UUID.randomUUID());
    var generated = new RecurringEvent.Generated(task, next, owner, rule, 3, 0, NOON);

    publisher().publish(triggered);
    publisher().publish(triggered);
    publisher().publish(generated);
    publisher().publish(generated);

    var events = waiting(2).stream().map(e -> e.event().event()).toList();
    assertEquals(List.of(triggered, generated), events);
  }

  @Test
  void tells_the_changes_after_a_number_page_by_page() {
    List.of(1, 2, 3).forEach(i -> publisher().publish(deleted(owner)));

    var first = feed().since(owner, 0, 2);
    var second = feed().since(owner, first.sequence(), 2);
    var third = feed().since(owner, second.sequence(), 2);

    assertEquals(List.of(1L, 2L), numbers(first));
    assertTrue(first.more());
    assertEquals(List.of(3L), numbers(second));
    assertFalse(second.more());
    assertEquals(new ChangePage(List.of(), 3, false), third);
  }

  @Test
  void refuses_a_number_from_the_future() {
    publisher().publish(deleted(owner));

    assertThrows(ChangesForgotten.class, () -> feed().since(owner, 2, 10));
  }

  /**
   * What waits for the consumer, once it is so many: the log may hold back the last for a while.
   */
  private List<LoggedEvent> waiting(int count) {
    var deadline = Instant.now().plusSeconds(10);
    var waiting = log().next(consumer, 10);
    while (waiting.size() < count && Instant.now().isBefore(deadline)) {
      waiting = log().next(consumer, 10);
    }
    return waiting;
  }

  private TaskEvent deleted(UserId user) {
    return new TaskEvent.Deleted(task, user, NOON);
  }

  private static ReminderId aReminder() {
    return new ReminderId(UUID.randomUUID());
  }

  private static List<Long> numbers(ChangePage page) {
    return page.events().stream().map(PublishedEvent::sequence).toList();
  }
}
