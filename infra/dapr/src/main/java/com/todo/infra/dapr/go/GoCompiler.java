package com.todo.infra.dapr.go;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The Go that builds programs, in the version that their sources ask for or newer. */
final class GoCompiler {
  private static final String WANTED =
      "%s is built from its sources with Go 1.26 or newer, and there is none: install it from https://go.dev/dl and have 'go' on the path (it is needed once)";

  private GoCompiler() {}

  /** An older one that fetches the right one for itself will do. */
  static boolean isThere(GoSources sources) {
    try {
      var process =
          new ProcessBuilder("go", "list", "-m")
              .directory(sources.directory().toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static void require(String what, GoSources sources) throws IOException {
    if (!isThere(sources)) {
      throw new IOException(WANTED.formatted(what));
    }
  }
}
