package com.todo.ports.testkit.builders;

import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.util.Locale;

/** What events are called outside, for values and fakes that have no codec at hand. */
public final class EventNames {

  private EventNames() {}

  /** Such as {@code com.todo.task.created.v1}. */
  public static String type(DomainEvent event) {
    var kind =
        event instanceof TaskEvent
            ? "task"
            : event instanceof ReminderEvent ? "reminder" : "recurring";
    return "com.todo."
        + kind
        + "."
        + event.getClass().getSimpleName().toLowerCase(Locale.ROOT)
        + ".v1";
  }

  /** The app-id of the service that publishes it. */
  public static String source(DomainEvent event) {
    if (event instanceof RecurringEvent) {
      return "recurring-task-service";
    }
    return isChange(event) ? "chat-api" : "notification-service";
  }

  /** Whether it is a numbered change of its user's list. */
  public static boolean isChange(DomainEvent event) {
    return event instanceof TaskEvent || event instanceof ReminderEvent.Scheduled;
  }

  public static Topic topic(DomainEvent event) {
    if (event instanceof TaskEvent) {
      return Topic.TASK_EVENTS;
    }
    return event instanceof ReminderEvent ? Topic.REMINDER_EVENTS : Topic.RECURRING_EVENTS;
  }
}
