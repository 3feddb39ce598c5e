package com.todo.infra.dapr.process;

import java.io.IOException;

/** A program that is run to its end. */
public final class Job {

  private Job() {}

  /**
   * Runs it.
   *
   * @throws PartFailed if it ended with anything but success
   */
  public static void run(String name, Processes processes, Command command)
      throws IOException, InterruptedException {
    var process = processes.start(name, command);
    try {
      if (process.waitFor() != 0) {
        throw new PartFailed(name, "ended with status " + process.exitValue(), processes.log(name));
      }
    } finally {
      process.destroyForcibly();
      processes.forget(name);
    }
  }
}
