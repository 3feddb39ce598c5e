package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How every {@link EventLog} brings events to consumers. Extend it once for each adapter. */
public abstract class EventLogContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  private final UserId owner = new UserId(UUID.randomUUID());
  private final TaskId task = new TaskId(UUID.randomUUID());
  private final String consumer = "consumer-" + UUID.randomUUID();

  protected abstract EventLog log();

  /** Whose events are in the log. */
  protected abstract EventPublisher publisher();

  /** Where the same events are read by their user. */
  protected abstract ChangeFeed feed();

  @BeforeEach
  void theConsumerHasSeenEverythingElse() {
    while (log().behind(consumer) > 0) {
      log().next(consumer, 1000).forEach(event -> log().advance(consumer, event));
    }
  }

  @Test
  void brings_all_events_in_order_and_to_each_consumer() {
    publisher().publish(deleted(owner));
    publisher().publish(new ReminderEvent.Scheduled(aReminder(), task, owner, NOON, NOON));
    publisher()
        .publish(
            new RecurringEvent.Generated(
                task, new TaskId(UUID.randomUUID()), owner, new RuleId(task.value()), 1, 0, NOON));

    var waiting = waiting(3);

    assertEquals(List.of(Topic.values()), waiting.stream().map(LoggedEvent::topic).toList());
    assertEquals(3, log().behind(consumer));
    assertEquals(feed().since(owner, 0, 1).events().get(0), waiting.get(0).event());
  }

  @Test
  void goes_on_after_the_last_event_that_a_consumer_dealt_with() {
    List.of(1, 2, 3).forEach(i -> publisher().publish(deleted(owner)));
    var waiting = waiting(3);

    log().advance(consumer, waiting.get(0));

    assertEquals(List.of(2L, 3L), numbers(waiting(2)));
    assertEquals(2, log().behind(consumer));

    log().advance(consumer, waiting(2).get(1));

    assertEquals(List.of(), log().next(consumer, 10));
    assertEquals(0, log().behind(consumer));
  }

  @Test
  void brings_an_event_again_until_the_consumer_has_dealt_with_it() {
    publisher().publish(deleted(owner));

    assertEquals(waiting(1), waiting(1));
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

  private static List<Long> numbers(List<LoggedEvent> events) {
    return events.stream().map(e -> e.event().sequence()).toList();
  }
}
