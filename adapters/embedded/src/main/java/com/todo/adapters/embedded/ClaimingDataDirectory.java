package com.todo.adapters.embedded;

import com.todo.adapters.work.GivingUp;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Claims the data directory that {@code TODO_DATA_DIR} names for as long as the server runs. */
@Dependent
class ClaimingDataDirectory {
  private final Path path;
  private final int httpPort;

  @Inject
  ClaimingDataDirectory(
      @ConfigProperty(name = "todo.data.dir") Path path,
      @ConfigProperty(name = "todo.http.port") int httpPort) {
    this.path = path;
    this.httpPort = httpPort;
  }

  @Produces
  @Singleton
  DataDirectory dataDirectory() {
    var holder = new Holder(ProcessHandle.current().pid(), Clock.systemUTC().instant(), httpPort);
    try {
      return DataDirectory.claim(path.toAbsolutePath().normalize(), holder);
    } catch (DataDirectoryInUse e) {
      GivingUp.because(e);
      throw e;
    }
  }

  void release(@Disposes DataDirectory directory) {
    directory.close();
  }
}
