package com.todo.adapters.embedded.postgres;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.database.DatabaseRoles;
import com.todo.adapters.database.Schema;
import com.todo.adapters.database.ServiceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * The database that a server works on: the one it was given, or one of its own.
 *
 * <p>Once started, it has all roles and tables, and the data sources find it.
 */
final class DatabaseOfTheServer {
  private final Path directory;
  private final Optional<String> givenUrl;
  private final ServiceFile services;
  private Optional<OwnPostgres> own = Optional.empty();

  DatabaseOfTheServer(Path directory, Optional<String> givenUrl) {
    this.directory = directory;
    this.givenUrl = givenUrl;
    this.services = new ServiceFile(directory.resolve("pg_service.conf"));
  }

  void start() throws IOException, InterruptedException, SQLException {
    var admin = givenUrl.isPresent() ? DatabaseAddress.parse(givenUrl.get()) : startOwn();
    var roles = DatabaseRoles.prepare(admin);
    Schema.bringUpToDate(roles.owner());
    services.publish(Map.of("todo", roles.app(), "todo-audit", roles.audit()));
  }

  void stop() throws IOException, InterruptedException {
    services.withdraw();
    if (own.isPresent()) {
      own.get().stop();
      own = Optional.empty();
    }
  }

  private DatabaseAddress startOwn() throws IOException, InterruptedException, SQLException {
    var postgres =
        new OwnPostgres(PostgresBinaries.unpackedUnder(directory), directory.resolve("postgres"));
    var admin = postgres.start();
    own = Optional.of(postgres);
    return admin;
  }
}
