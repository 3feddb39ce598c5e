package com.todo.apps.chatapi;

import com.todo.adapters.dapr.DaprParts;
import com.todo.adapters.database.DatabaseBySecret;
import com.todo.apps.slices.AccountSlice;
import com.todo.apps.slices.ClockSlice;
import com.todo.apps.slices.ConversationSlice;
import com.todo.apps.slices.DeadLetterSlice;
import com.todo.apps.slices.RecurrenceSlice;
import com.todo.apps.slices.ReminderSlice;
import com.todo.apps.slices.TaskSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/**
 * What people talk to: tasks, accounts, the assistant, and the outbox from which everybody else
 * hears.
 */
public class ChatApiServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.of(
            ClockSlice.class,
            TaskSlice.class,
            RecurrenceSlice.class,
            ReminderSlice.class,
            AccountSlice.class,
            ConversationSlice.class,
            DeadLetterSlice.class,
            DatabaseBySecret.class)
        .map(Class::getName)
        .forEach(beans::add);
    DaprParts.RELAY.forEach(part -> beans.add(part.getName()));
    DaprParts.REDELIVERY.forEach(part -> beans.add(part.getName()));
  }
}
