package com.todo.adapters.embedded.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of one of PostgreSQL's programs. */
final class PostgresProgram {
  // PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody to it.
  private static final List<String> AS_NOBODY = List.of("unshare", "--user");

  private PostgresProgram() {}

  /**
   * Runs it to its end.
   *
   * @return the exit status
   */
  static int run(Path output, Path program, String... arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    if (isRoot()) {
      command.addAll(AS_NOBODY);
    }
    command.add(program.toString());
    command.addAll(List.of(arguments));
    // A file, because a pipe would stay open for as long as the server that the program starts.
    var process =
        new ProcessBuilder(command)
            .directory(output.getParent().toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    process.environment().keySet().removeIf(name -> name.startsWith("PG"));
    process.environment().put("LC_ALL", "C");
    return process.start().waitFor();
  }

  /**
   * Runs it to its end.
   *
   * @throws IOException with all that it said, if it failed
   */
  static void mustRun(Path output, Path program, String... arguments)
      throws IOException, InterruptedException {
    if (run(output, program, arguments) != 0) {
      throw new IOException(program.getFileName() + " failed: " + Files.readString(output).strip());
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"))
        && System.getProperty("os.name").startsWith("Linux");
  }
}
