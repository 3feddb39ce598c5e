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

  /** One with all that it needs under this directory, its programs included. */
  public static OwnPostgres under(Path directory) throws IOException {
    return new OwnPostgres(
        PostgresBinaries.unpackedUnder(directory), directory.resolve("postgres"));
  }

  OwnPostgres(PostgresBinaries binaries, Path directory) {
    this.binaries = binaries;
    this.directory = directory;
    this.data = directory.resolve("data");
    this.log = directory.resolve("postgres.log");
    this.output = directory.resolve("last-program.log");
    this.adminPassword = directory.resolve("admin-password");
  }

  /** Starts it, with new files when there are none, and says where its administrator gets in. */
  DatabaseAddress start() throws IOException, InterruptedException, SQLException {
    prepare();
    return opened(startOnFreePort());
  }

  /** The same on a given port, where others look for it. */
  public DatabaseAddress start(int port) throws IOException, InterruptedException, SQLException {
    prepare();
    if (!startOn(port)) {
      throw didNotStart();
    }
    return opened(port);
  }

  private void prepare() throws IOException, InterruptedException {
    OwnerOnly.directory(directory);
    if (Files.notExists(data)) {
      initialize();
    }
    refuseFilesOfAnotherVersion();
    new LeftoverPostgres(binaries, data, output).stop();
    PostgresSettings.writeTo(data);
    if (Files.exists(log) && Files.size(log) > 1_000_000) {
      Files.move(log, directory.resolve("postgres.log.old"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private DatabaseAddress opened(int port) throws IOException, SQLException {
    var admin =
        new DatabaseAddress(
            "127.0.0.1", port, ADMIN, ADMIN, Files.readString(adminPassword), Map.of());
    createDatabase(admin);
    return admin.in(DATABASE);
  }

  /** Ends open transactions and stops; what was committed stays. */
  public void stop() throws IOException, InterruptedException {
    PostgresProgram.mustRun(
        output, binaries.program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data.toString());
  }

  /** The process that all others of it come from, if it runs. */
  public Optional<ProcessHandle> process() {
    return LeftoverPostgres.runningOn(data);
  }

  /** Its own words. */
  public Path log() {
    return log;
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
    for (var attempt = 1; attempt <= 3; attempt++) {
      var port = FreePort.find();
      if (startOn(port)) {
        return port;
      }
      // Somebody may have taken the port in between.
    }
    throw didNotStart();
  }

  private boolean startOn(int port) throws IOException, InterruptedException {
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
    return status == 0;
  }

  private IOException didNotStart() {
    return new IOException("PostgreSQL did not start; its own words are in " + log);
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
