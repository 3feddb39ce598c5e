package com.todo.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    var pidFile = data.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    var firstLine = Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
    if (!firstLine.matches("\\d+") || !isPostgres(Long.parseLong(firstLine))) {
      Files.delete(pidFile);
      return;
    }
    PostgresProgram.mustRun(
        output, binaries.program("pg_ctl"), "stop", "-w", "-m", "fast", "-D", data.toString());
  }

  private static boolean isPostgres(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .isPresent();
  }
}
