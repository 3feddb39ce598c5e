package com.todo.adapters.embedded.postgres;

import com.todo.adapters.database.DatabaseAddress;
import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL whose files lie in one directory and which serves this machine alone.
 *
 * <p>Whoever starts it holds the directory; a process left behind by an earlier holder is stopped
 * first.
 */
public final class OwnPostgres {
  private static final String ADMIN = "postgres";
  private static final String DATABASE = "todo";

  private final PostgresBinaries binaries;
  private final Path directory;
  private final Path data;
  private final Path log;
  private final Path output;
  private final Path adminPassword;
  private final Port choice;

  /** Says on which port it is to listen. */
  public interface Port {
    int next() throws IOException;
  }

  OwnPostgres(PostgresBinaries binaries, Path directory) {
    this(binaries, directory, FreePort::find);
  }

  /** One that listens where it is told to. */
  public OwnPostgres(PostgresBinaries binaries, Path directory, Port choice) {
    this.choice = choice;
    this.binaries = binaries;
    this.directory = directory;
    this.data = directory.resolve("data");
    this.log = directory.resolve("postgres.log");
    this.output = directory.resolve("last-program.log");
    this.adminPassword = directory.resolve("admin-password");
  }

  /** Starts it, with new files when there are none, and says where its administrator gets in. */
  public DatabaseAddress start() throws IOException, InterruptedException, SQLException {
    OwnerOnly.directory(directory);
    if (Files.notExists(data)) {
      initialize();
    }
    refuseFilesOfAnotherVersion();
    new LeftoverPostgres(binaries, data, output).stop();
    var port = startOnFreePort();
    var admin =
        new DatabaseAddress(
            "127.0.0.1", port, ADMIN, ADMIN, Files.readString(adminPassword), Map.of());
    createDatabase(admin);
    return admin.in(DATABASE);
  }

  /** Its main process, as long as it runs. */
  public Optional<ProcessHandle> process() throws IOException {
    return LeftoverPostgres.running(data);
  }

  /** Its own words. */
  public Path log() {
    return log;
  }

  /** Ends open transactions and stops; what was committed stays. */
  public void stop() throws IOException, InterruptedException {
    PostgresProgram.mustRun(
        output, binaries.program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data.toString());
  }

  private void initialize() throws IOException, InterruptedException {
    var unfinished = directory.resolve("data.new");
    DirectoryTree.delete(unfinished);
    OwnerOnly.write(adminPassword, freshPassword());
    PostgresProgram.mustRun(
        output,
        binaries.program("initdb"),
        "--pgdata=" + unfinished,
        "--username=" + ADMIN,
        "--pwfile=" + adminPassword,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8");
    Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
  }

  private void refuseFilesOfAnotherVersion() throws IOException {
    var written = Files.readString(data.resolve("PG_VERSION")).strip();
    if (!written.equals(PostgresBinaries.majorVersion())) {
      throw new IOException(
          "the data in %s were written by PostgreSQL %s and this is %s: dump them with the old one and load them with the new one"
              .formatted(data, written, PostgresBinaries.majorVersion()));
    }
  }

  private int startOnFreePort() throws IOException, InterruptedException {
    PostgresSettings.writeTo(data);
    if (Files.exists(log) && Files.size(log) > 1_000_000) {
      Files.move(log, directory.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }
    for (var attempt = 1; ; attempt++) {
      var port = choice.next();
      var status =
          PostgresProgram.run(
              output,
              binaries.program("pg_ctl"),
              "start",
              "--wait",
              "--timeout=300",
              "--pgdata=" + data,
              "--log=" + log,
              "--options=-p " + port);
      if (status == 0) {
        return port;
      }
      // Somebody may have taken the port in between.
      if (attempt == 3) {
        throw new IOException("PostgreSQL did not start; its own words are in " + log);
      }
    }
  }

  private static void createDatabase(DatabaseAddress admin) throws SQLException {
    try (var connection = admin.dataSource().getConnection();
        var statement = connection.createStatement()) {
      var found =
          statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'");
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    }
  }

  private static String freshPassword() {
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
