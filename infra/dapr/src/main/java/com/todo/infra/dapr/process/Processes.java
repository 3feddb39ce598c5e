package com.todo.infra.dapr.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * All processes of one system.
 *
 * <p>Which they are is written down, so that whoever comes after a launcher that was killed finds
 * them. Once it is closed no further one is started.
 */
public final class Processes {
  private final RunningProcesses written;
  private final Path logs;
  private boolean closed;

  public Processes(Path directory) {
    this.written = new RunningProcesses(directory.resolve("running"));
    this.logs = directory.resolve("logs");
  }

  public LogFile log(String part) {
    return new LogFile(logs.resolve(part + ".log"));
  }

  synchronized Process start(String part, Command command) throws IOException {
    if (closed) {
      throw new IOException("everything is being stopped");
    }
    var log = log(part);
    log.prepare();
    var output = ProcessBuilder.Redirect.appendTo(log.path().toFile());
    var process = command.builder().redirectErrorStream(true).redirectOutput(output).start();
    process.getOutputStream().close();
    note(part, process);
    return process;
  }

  /** Writes down what the process has become: scripts start others. */
  void note(String part, Process process) throws IOException {
    written.write(part, tree(process.toHandle()));
  }

  void forget(String part) {
    written.remove(part);
  }

  /** From now on nothing starts any more. */
  public synchronized void close() {
    closed = true;
  }

  public synchronized boolean isClosed() {
    return closed;
  }

  /** Ends what a launcher left behind in this directory when it was killed. */
  public void endLeftovers() throws IOException, InterruptedException {
    var left = written.read();
    left.forEach(ProcessHandle::destroy);
    var deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    while (left.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    left.forEach(ProcessHandle::destroyForcibly);
    written.clear();
  }

  static List<ProcessHandle> tree(ProcessHandle top) {
    return Stream.concat(top.descendants(), Stream.of(top)).toList();
  }
}
