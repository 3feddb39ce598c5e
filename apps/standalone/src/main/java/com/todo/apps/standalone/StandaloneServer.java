package com.todo.apps.standalone;

import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.Discovery;
import jakarta.enterprise.inject.build.compatible.spi.ScannedClasses;
import java.util.stream.Stream;

/** Every slice in one server, on the adapters that need nothing outside it. */
public class StandaloneServer implements BuildCompatibleExtension {

  @Discovery
  public void compose(ScannedClasses beans) {
    Stream.<Class<?>>of().map(Class::getName).forEach(beans::add);
  }
}
