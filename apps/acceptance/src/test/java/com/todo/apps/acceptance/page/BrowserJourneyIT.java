package com.todo.apps.acceptance.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.todo.apps.acceptance.server.StandaloneServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A newcomer's way through the page in a real browser; the steps are in frontend/journey. */
class BrowserJourneyIT {
  private static final Path FRONTEND = Path.of("../../frontend").toAbsolutePath().normalize();
  private static final int MINUTES = 15;

  @Test
  void leads_from_the_first_account_to_the_audit_trail() throws Exception {
    var chromium = need(Browser.chromium(), "Chromium: apt-get install chromium");
    var npx = need(Browser.program("npx"), "Node 20 or newer with npx");
    var log = Path.of("target", "journey.log").toAbsolutePath();

    try (var server = StandaloneServer.start("journey")) {
      var journey =
          new ProcessBuilder(npx.toString(), "playwright", "test")
              .directory(FRONTEND.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      journey.environment().put("TODO_BASE_URL", server.address().toString());
      journey.environment().put("TODO_CHROMIUM", chromium.toString());

      assertEquals(0, run(journey), () -> read(log) + server.log());
    }
  }

  private static int run(ProcessBuilder journey) throws IOException, InterruptedException {
    var process = journey.start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new AssertionError("the journey did not end within " + MINUTES + " minutes");
    }
    return process.exitValue();
  }

  /** Where everything has to run, something missing is a failure; elsewhere it is left out. */
  private static Path need(Optional<Path> program, String what) {
    var message = "left out, because this is not installed: " + what;
    if (System.getenv("CI") != null && program.isEmpty()) {
      throw new AssertionError(message);
    }
    assumeTrue(program.isPresent(), message);
    return program.get();
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
