package com.todo.infra.dapr;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.embedded.postgres.OwnPostgres;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.PartFailed;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The database, which runs on its own once it was started: no process of ours is its parent. */
final class Postgres implements Part {
  private final Site site;
  private OwnPostgres server;
  private DatabaseAddress administrator;

  Postgres(Site site) {
    this.site = site;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public Path log() {
    return server.log();
  }

  /** Where its administrator gets in, once it was started. */
  DatabaseAddress administrator() {
    return administrator;
  }

  @Override
  public boolean isRunning() {
    return server != null && server.process().isPresent();
  }

  @Override
  public boolean isReady() {
    try {
      return isRunning() && Readiness.accepting(site.port(Listener.POSTGRES)).isGiven();
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
      server = OwnPostgres.under(site.data());
      administrator = server.start(site.port(Listener.POSTGRES));
      if (site.processes().isClosed()) {
        stop();
      }
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
    all.forEach(each -> each.onExit().join());
  }

  @Override
  public void stop() {
    if (!isRunning()) {
      return;
    }
    try {
      server.stop();
    } catch (IOException e) {
      throw new PartFailed(name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public List<ProcessHandle> processes() {
    return server == null
        ? List.of()
        : server.process().stream()
            .flatMap(top -> Stream.concat(Stream.of(top), top.descendants()))
            .toList();
  }
}
