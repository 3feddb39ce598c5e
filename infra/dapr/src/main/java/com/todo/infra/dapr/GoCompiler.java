package com.todo.infra.dapr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The Go that builds Dapr, in the version that its sources ask for or newer. */
final class GoCompiler {
  private static final String WANTED =
      "Dapr is built from its sources with Go 1.26 or newer, and there is none: install it from https://go.dev/dl and have 'go' on the path (it is needed once)";

  private GoCompiler() {}

  /** An older one that fetches the right one for itself will do. */
  static boolean isThere(Path sources) {
    try {
      var process =
          new ProcessBuilder("go", "list", "-m")
              .directory(sources.toFile())
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

  static void require(Path sources) throws IOException {
    if (!isThere(sources)) {
      throw new IOException(WANTED);
    }
  }
}
