package com.todo.infra.dapr.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A part that is one program, with whatever that program starts itself. */
public final class Program implements Part {
  private static final Duration START = Duration.ofMinutes(5);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final int MILLISECONDS_BETWEEN_QUESTIONS = 250;

  private final String name;
  private final Processes processes;
  private final Recipe recipe;
  private final Readiness readiness;
  private volatile Process process;

  public Program(String name, Processes processes, Recipe recipe, Readiness readiness) {
    this.name = name;
    this.processes = processes;
    this.recipe = recipe;
    this.readiness = readiness;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Path log() {
    return processes.log(name).path();
  }

  @Override
  public boolean isRunning() {
    var current = process;
    return current != null && current.isAlive();
  }

  @Override
  public boolean isReady() {
    try {
      return isRunning() && readiness.isGiven();
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void start() {
    if (isRunning()) {
      throw new IllegalStateException(name + " is running");
    }
    try {
      process = processes.start(name, recipe.command());
      awaitReady();
      processes.note(name, process);
    } catch (IOException e) {
      throw new PartFailed(name, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailed(name, e);
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    var deadline = System.nanoTime() + START.toNanos();
    while (!readiness.isGiven()) {
      if (!process.isAlive()) {
        var how = "ended with status " + process.exitValue() + " instead of getting ready";
        throw new PartFailed(name, how, processes.log(name));
      }
      if (System.nanoTime() > deadline) {
        kill();
        throw new PartFailed(name, "did not get ready within " + START, processes.log(name));
      }
      TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_QUESTIONS);
    }
  }

  @Override
  public void kill() {
    processes().forEach(ProcessHandle::destroyForcibly);
    await(STOP);
  }

  @Override
  public void stop() {
    // A script gets its signal from the program that it waits for, by that program's end.
    var all = processes();
    all.stream().limit(Math.max(1, all.size() - 1L)).forEach(ProcessHandle::destroy);
    if (!await(STOP)) {
      kill();
    }
  }

  @Override
  public List<ProcessHandle> processes() {
    return isRunning() ? Processes.tree(process.toHandle()) : List.of();
  }

  private boolean await(Duration patience) {
    if (process == null) {
      return true;
    }
    try {
      var ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (ended) {
        processes.forget(name);
      }
      return ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
