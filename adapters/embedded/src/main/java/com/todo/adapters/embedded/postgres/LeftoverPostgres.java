package com.todo.adapters.embedded.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The PostgreSQL of a server that was killed before it could stop it.
 *
 * <p>It still runs and holds the files, or it is gone and only its process id is left in them,
 * which may meanwhile be another program's.
 */
final class LeftoverPostgres {
  private final PostgresBinaries binaries;
  private final Path data;
  private final Path output;

  LeftoverPostgres(PostgresBinaries binaries, Path data, Path output) {
    this.binaries = binaries;
    this.data = data;
    this.output = output;
  }

  void stop() throws IOException, InterruptedException {
    if (runningOn(data).isPresent()) {
      PostgresProgram.mustRun(
          output, binaries.program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data.toString());
    } else {
      Files.deleteIfExists(pidFile(data));
    }
  }

  /** The process that serves these files now. */
  static Optional<ProcessHandle> runningOn(Path data) {
    try {
      if (Files.notExists(pidFile(data))) {
        return Optional.empty();
      }
      var firstLine = Files.readAllLines(pidFile(data)).stream().findFirst().orElse("").strip();
      return firstLine.matches("\\d+")
          ? ProcessHandle.of(Long.parseLong(firstLine)).filter(LeftoverPostgres::isPostgres)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path pidFile(Path data) {
    return data.resolve("postmaster.pid");
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .isPresent();
  }
}
