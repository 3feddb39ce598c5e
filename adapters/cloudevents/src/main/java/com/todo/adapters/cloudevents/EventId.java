package com.todo.adapters.cloudevents;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.reminder.ReminderEvent;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Gives events their ids. */
public final class EventId {
  private static final UUID NAMESPACE = UUID.fromString("6d2f9a3e-7c0b-4b53-9a55-0f6f2f1d5e21");

  private EventId() {}

  /**
   * A new id; for what a retry could publish twice, always the same one: a reminder is triggered,
   * delivered and given up once, and a task follows another once.
   */
  public static UUID of(DomainEvent event) {
    var type = EventType.of(event);
    if (type.isNumbered()) {
      return UUID.randomUUID();
    }
    return named(type.type() + "/" + subject(event));
  }

  private static UUID subject(DomainEvent event) {
    return event instanceof ReminderEvent reminder
        ? reminder.reminder().value()
        : ((RecurringEvent.Generated) event).next().value();
  }

  /** A UUID of version 5 (RFC 9562, 5.5). */
  private static UUID named(String name) {
    var sha1 = sha1();
    sha1.update(ByteBuffer.allocate(16).putLong(high(NAMESPACE)).putLong(low(NAMESPACE)).flip());
    var bytes = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
    var high = bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
    var low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  private static long high(UUID id) {
    return id.getMostSignificantBits();
  }

  private static long low(UUID id) {
    return id.getLeastSignificantBits();
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-1", e);
    }
  }
}
