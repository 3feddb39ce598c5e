package com.todo.apps.acceptance.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A program of an operator, which is run to its end and has to succeed. */
final class Command {

  private Command() {}

  static void run(List<String> words) {
    var begun = Instant.now();
    try {
      var process = new ProcessBuilder(words).redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes());
      assertEquals(0, process.waitFor(), words + ": " + said);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
    System.out.printf(
        "%s took %d ms%n",
        String.join(" ", words), Duration.between(begun, Instant.now()).toMillis());
  }
}
