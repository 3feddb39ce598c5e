package com.todo.infra.dapr.process;

import java.nio.file.Path;
import java.util.List;

/** One running part of the system, by a name that people read. */
public interface Part {

  String name();

  /** What it said since it was started for the first time. */
  Path log();

  boolean isRunning();

  /** Whether it does its work now. */
  boolean isReady();

  /**
   * Starts it, on the ports and the data that it had before, and waits until it is ready.
   *
   * @throws PartFailed if it ended before, or took too long
   */
  void start();

  /** SIGKILL, as if the machine had run out of memory. */
  void kill();

  /** Asks it to end, waits, and kills it when it takes too long. */
  void stop();

  /** The processes that it consists of now. */
  List<ProcessHandle> processes();
}
