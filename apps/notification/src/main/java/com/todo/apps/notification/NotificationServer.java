package com.todo.apps.notification;

import com.todo.adapters.dapr.DaprParts;
import com.todo.apps.slices.ClockSlice;
import com.todo.apps.slices.NotificationSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Brings reminders up on time, and knows whether somebody has seen them. */
public class NotificationServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.of(ClockSlice.class, NotificationSlice.class).map(Class::getName).forEach(beans::add);
    DaprParts.FOR_REMINDERS.forEach(part -> beans.add(part.getName()));
  }
}
