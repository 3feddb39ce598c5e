package com.todo.apps.standalone;

import com.todo.apps.slices.AccountSlice;
import com.todo.apps.slices.AuditSlice;
import com.todo.apps.slices.ClockSlice;
import com.todo.apps.slices.ConversationSlice;
import com.todo.apps.slices.DeadLetterSlice;
import com.todo.apps.slices.NotificationSlice;
import com.todo.apps.slices.RecurrenceSlice;
import com.todo.apps.slices.RecurringTaskSlice;
import com.todo.apps.slices.ReminderSlice;
import com.todo.apps.slices.TaskSlice;
import com.todo.apps.slices.WebSocketSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Every slice in one server, on the adapters that need nothing outside it. */
public class StandaloneServer implements BuildCompatibleExtension {

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
            AuditSlice.class,
            NotificationSlice.class,
            RecurringTaskSlice.class,
            WebSocketSlice.class)
        .map(Class::getName)
        .forEach(beans::add);
  }
}
