package com.todo.apps.audit;

import com.todo.adapters.database.DatabaseBySecret;
import com.todo.apps.slices.AuditSlice;
import com.todo.apps.slices.ClockSlice;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Keeps every event for ever, and shows them to administrators. */
public class AuditServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.of(ClockSlice.class, AuditSlice.class, DatabaseBySecret.class)
        .map(Class::getName)
        .forEach(beans::add);
  }
}
