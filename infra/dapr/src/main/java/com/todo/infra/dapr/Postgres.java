package com.todo.infra.dapr;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.database.DatabaseRoles;
import com.todo.adapters.database.Schema;
import com.todo.adapters.embedded.postgres.OwnPostgres;
import com.todo.adapters.embedded.postgres.PostgresBinaries;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.PartFailed;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The database of the servers, with its roles and its tables.
 *
 * <p>The servers are told by secrets where it is, each as its own role.
 */
final class Postgres implements Part {
  private final Site site;
  private final SecretsFile secrets;
  private OwnPostgres postgres;

  Postgres(Site site) {
    this.site = site;
    this.secrets = new SecretsFile(site.secrets());
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public Path log() {
    return site.data("postgres").resolve("postgres.log");
  }

  @Override
  public boolean isRunning() {
    return !processes().isEmpty();
  }

  @Override
  public boolean isReady() {
    try {
      return isRunning() && Readiness.accepting(port()).isGiven();
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void start() {
    try {
      prepare(postgres().start());
    } catch (IOException | SQLException e) {
      throw new PartFailed(name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailed(name(), e);
    }
  }

  @Override
  public void kill() {
    var all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  @Override
  public void stop() {
    try {
      if (isRunning()) {
        postgres().stop();
      }
    } catch (IOException e) {
      kill();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
  }

  /** The main one first: without it, the others end by themselves. */
  @Override
  public List<ProcessHandle> processes() {
    try {
      return postgres().process().stream()
          .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private void prepare(DatabaseAddress admin) throws SQLException, IOException {
    var roles =
        DatabaseRoles.prepare(
            admin,
            Map.of(
                DatabaseRoles.APP, secrets.password("database-password"),
                DatabaseRoles.AUDIT, secrets.password("audit-database-password")));
    Schema.bringUpToDate(roles.owner());
    secrets.keep(
        Map.of("database-url", url(roles.app()), "audit-database-url", url(roles.audit())));
  }

  private static String url(DatabaseAddress address) {
    return "postgresql://%s:%s@%s:%d/%s"
        .formatted(
            address.user(), address.password(), address.host(), address.port(), address.database());
  }

  private int port() {
    return site.port(Listener.POSTGRES);
  }

  private synchronized OwnPostgres postgres() throws IOException {
    if (postgres == null) {
      var binaries = PostgresBinaries.unpackedUnder(site.data());
      postgres = new OwnPostgres(binaries, site.data(name()), this::port);
    }
    return postgres;
  }
}
