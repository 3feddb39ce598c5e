package com.todo.adapters.embedded.postgres;

import com.todo.adapters.embedded.DataDirectory;
import com.todo.adapters.work.GivingUp;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has the database up before anything else of the server starts, and takes it down last. */
@ApplicationScoped
class DatabaseAtStartup {
  private static final int FIRST = 1;
  private static final int LAST = 5000;

  private DatabaseOfTheServer database;

  protected DatabaseAtStartup() {} // for the CDI client proxy

  @Inject
  DatabaseAtStartup(
      DataDirectory directory,
      @ConfigProperty(name = "todo.database.url") Optional<String> givenUrl) {
    database = new DatabaseOfTheServer(directory.resolve(""), givenUrl);
  }

  void start(@Observes @Priority(FIRST) Startup event) {
    try {
      database.start();
    } catch (IOException | SQLException | RuntimeException e) {
      stopAfterAll();
      GivingUp.because(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop(@Observes @Priority(LAST) Shutdown event) throws IOException, InterruptedException {
    database.stop();
  }

  /** For the server that failed to start after its database had. */
  @PreDestroy
  void stopAfterAll() {
    try {
      database.stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
