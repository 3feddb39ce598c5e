package com.todo.adapters.cloudevents;

import static com.todo.ports.interfaces.outbound.Topic.RECURRING_EVENTS;
import static com.todo.ports.interfaces.outbound.Topic.REMINDER_EVENTS;
import static com.todo.ports.interfaces.outbound.Topic.TASK_EVENTS;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.reminder.ReminderEvent;
import com.todo.domain.task.TaskEvent;
import com.todo.ports.interfaces.outbound.Topic;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The nine kinds of event that the product publishes, each with who publishes it and where. */
public enum EventType {
  TASK_CREATED(
      "com.todo.task.created.v1",
      Producer.CHAT_API,
      TASK_EVENTS,
      TaskEvent.Created.class,
      TaskEventJson::created,
      TaskEventJson::created),
  TASK_UPDATED(
      "com.todo.task.updated.v1",
      Producer.CHAT_API,
      TASK_EVENTS,
      TaskEvent.Updated.class,
      TaskEventJson::updated,
      TaskEventJson::updated),
  TASK_COMPLETED(
      "com.todo.task.completed.v1",
      Producer.CHAT_API,
      TASK_EVENTS,
      TaskEvent.Completed.class,
      TaskEventJson::completed,
      TaskEventJson::completed),
  TASK_DELETED(
      "com.todo.task.deleted.v1",
      Producer.CHAT_API,
      TASK_EVENTS,
      TaskEvent.Deleted.class,
      TaskEventJson::deleted,
      TaskEventJson::deleted),
  REMINDER_SCHEDULED(
      "com.todo.reminder.scheduled.v1",
      Producer.CHAT_API,
      REMINDER_EVENTS,
      ReminderEvent.Scheduled.class,
      ReminderEventJson::scheduled,
      ReminderEventJson::scheduled),
  REMINDER_TRIGGERED(
      "com.todo.reminder.triggered.v1",
      Producer.NOTIFICATION,
      REMINDER_EVENTS,
      ReminderEvent.Triggered.class,
      ReminderEventJson::triggered,
      ReminderEventJson::triggered),
  REMINDER_DELIVERED(
      "com.todo.reminder.delivered.v1",
      Producer.NOTIFICATION,
      REMINDER_EVENTS,
      ReminderEvent.Delivered.class,
      ReminderEventJson::delivered,
      ReminderEventJson::delivered),
  REMINDER_FAILED(
      "com.todo.reminder.failed.v1",
      Producer.NOTIFICATION,
      REMINDER_EVENTS,
      ReminderEvent.Failed.class,
      ReminderEventJson::failed,
      ReminderEventJson::failed),
  RECURRING_GENERATED(
      "com.todo.recurring.generated.v1",
      Producer.RECURRING_TASK,
      RECURRING_EVENTS,
      RecurringEvent.Generated.class,
      RecurringEventJson::generated,
      RecurringEventJson::generated);

  private static final Map<String, EventType> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toMap(EventType::type, type -> type));
  private static final Map<Class<?>, EventType> BY_CLASS =
      Arrays.stream(values()).collect(Collectors.toMap(type -> type.event, type -> type));

  private final String type;
  private final Producer producer;
  private final Topic topic;
  private final Class<? extends DomainEvent> event;
  private final Function<DomainEvent, ObjectNode> writing;
  private final BiFunction<Fields, Instant, ? extends DomainEvent> reading;

  <E extends DomainEvent> EventType(
      String type,
      Producer producer,
      Topic topic,
      Class<E> event,
      Function<E, ObjectNode> writing,
      BiFunction<Fields, Instant, E> reading) {
    this.type = type;
    this.producer = producer;
    this.topic = topic;
    this.event = event;
    this.writing = any -> writing.apply(event.cast(any));
    this.reading = reading;
  }

  public static EventType of(DomainEvent event) {
    return BY_CLASS.get(event.getClass());
  }

  /**
   * @throws UnreadableEvent if there is no type of this name
   */
  public static EventType named(String type) {
    var known = BY_NAME.get(type);
    if (known == null) {
      throw new UnreadableEvent("unknown event type " + type);
    }
    return known;
  }

  /** The versioned name, such as {@code com.todo.task.created.v1}. */
  public String type() {
    return type;
  }

  /** The app-id of the service that publishes it. */
  public String source() {
    return producer.appId();
  }

  public Topic topic() {
    return topic;
  }

  /** Whether it is a numbered change of its user's list: whatever chat-api publishes. */
  public boolean isNumbered() {
    return producer == Producer.CHAT_API;
  }

  /** The event's data as JSON text. */
  public static String data(DomainEvent event) {
    return Json.text(of(event).writing.apply(event));
  }

  /**
   * The event of which this is the data. Members that nobody knows are ignored.
   *
   * @throws UnreadableEvent if something is missing or does not fit
   */
  public DomainEvent read(String data, Instant at) {
    return reading.apply(Json.fields(data), at);
  }
}
