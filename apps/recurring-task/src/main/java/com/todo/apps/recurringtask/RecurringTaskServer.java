package com.todo.apps.recurringtask;

import com.todo.adapters.dapr.DaprParts;
import com.todo.apps.slices.ClockSlice;
import com.todo.apps.slices.RecurringTaskSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Has the next task put on the list when a recurring one is done. */
public class RecurringTaskServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.of(ClockSlice.class, RecurringTaskSlice.class).map(Class::getName).forEach(beans::add);
    DaprParts.FOR_SERIES.forEach(part -> beans.add(part.getName()));
  }
}
