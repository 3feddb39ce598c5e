package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.PartFailed;
import com.todo.infra.dapr.process.Processes;
import com.todo.infra.dapr.process.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs whose launcher is gone, and programs that do not start. */
class LeftoversTest {
  @TempDir private Path data;

  @Test
  void ends_what_a_killed_launcher_left_behind() throws Exception {
    // A script with a program that it waits for, as Liberty's is.
    var left = program(new Processes(data), "sleep 600 & READY; wait");
    left.start();
    var processes = left.processes();
    assertTrue(processes.size() >= 2, processes.toString());

    new Processes(data).endLeftovers();

    processes.forEach(process -> process.onExit().join());
    assertFalse(left.isRunning());
  }

  @Test
  void spares_a_program_that_got_the_number_of_an_ended_one() throws Exception {
    var other = new ProcessBuilder("sleep", "600").start();
    try {
      var running = Files.createDirectories(data.resolve("running"));
      Files.writeString(running.resolve("kafka"), other.pid() + " 2020-01-01T00:00:00Z");

      new Processes(data).endLeftovers();

      assertTrue(other.isAlive());
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void says_what_a_program_said_that_did_not_start() {
    var broken = program(new Processes(data), "echo no such broker; exit 3");

    var failure = assertThrows(PartFailed.class, broken::start);

    assertTrue(failure.getMessage().contains("test ended with status 3"), failure.getMessage());
    assertTrue(failure.getMessage().contains("no such broker"), failure.getMessage());
  }

  @Test
  void starts_nothing_once_everything_is_being_stopped() {
    var processes = new Processes(data);
    processes.close();

    assertThrows(PartFailed.class, program(processes, "sleep 600")::start);
  }

  private Program program(Processes processes, String script) {
    var ready = data.resolve("ready");
    var command =
        new Command(List.of("sh", "-c", script.replace("READY", "touch " + ready)), Map.of(), data);
    return new Program("test", processes, () -> command, () -> Files.exists(ready));
  }
}
