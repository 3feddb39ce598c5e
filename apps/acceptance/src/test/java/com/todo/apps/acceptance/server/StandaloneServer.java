package com.todo.apps.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The standalone server as a process of its own, on a free port and on data of its own.
 *
 * <p>It can be killed and started again on the same data. Closing it leaves no process behind.
 */
public final class StandaloneServer implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);
  private static final Duration STOP = Duration.ofSeconds(60);

  private final Path directory;
  private final int port;
  private final Map<String, String> environment;
  private ServerProcess process;

  private StandaloneServer(Path directory, int port, Map<String, String> environment) {
    this.directory = directory;
    this.port = port;
    this.environment = environment;
  }

  /** Starts one without any data; {@code name} tells its directory under {@code target} apart. */
  public static StandaloneServer start(String name) {
    return start(name, Map.of());
  }

  /** The same with some settings. */
  public static StandaloneServer start(String name, Map<String, String> environment) {
    var directory = Path.of("target", "servers", name).toAbsolutePath();
    DirectoryTree.delete(directory);
    var server = new StandaloneServer(directory, freePort(), environment);
    server.start();
    return server;
  }

  public URI address() {
    return URI.create("http://localhost:" + port);
  }

  public Path data() {
    return directory.resolve("data");
  }

  /** Ends the server in the middle of whatever it does; its database is left to itself. */
  public void kill() {
    process.kill();
  }

  /** Starts the server again on the same data and waits until it is ready. */
  public void start() {
    process = ServerProcess.start(directory, port, environment);
    awaitReady();
  }

  private void awaitReady() {
    var deadline = Instant.now().plus(START);
    while (!Readiness.of(address())) {
      if (!process.isAlive() || Instant.now().isAfter(deadline)) {
        var log = process.log();
        close();
        throw new AssertionError("the server did not get ready:\n" + log);
      }
      pause();
    }
  }

  public String log() {
    return process.log();
  }

  /** Stops it as Ctrl-C does, and insists that nothing is left running. */
  @Override
  public void close() {
    process.stop(STOP);
    var left = Leftovers.in(data());
    left.forEach(ProcessHandle::destroyForcibly);
    if (!left.isEmpty()) {
      throw new AssertionError("the server left processes behind: " + describe(left));
    }
  }

  private static List<String> describe(List<ProcessHandle> left) {
    return left.stream().map(p -> p.pid() + " " + p.info().command().orElse("")).toList();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
