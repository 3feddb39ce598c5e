package com.todo.infra.dapr;

import com.todo.adapters.embedded.DataDirectoryInUse;
import com.todo.infra.dapr.process.PartFailed;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program that starts the whole system and keeps it up until it is told to stop. */
public final class Up {

  // Held, because a logger that nobody holds forgets its level.
  private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

  private Up() {}

  public static void main(String[] arguments) throws InterruptedException {
    MIGRATIONS.setLevel(Level.WARNING);
    var environment = System.getenv();
    var stopping = new AtomicBoolean();
    try {
      var data = data(environment);
      System.out.println("To-do is starting; its data and logs are in " + data);
      var apps = apps(List.of(arguments));
      var system = FiveServers.in(data, ports(environment), new ConsoleProgress(), apps);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system, stopping)));
      system.start();
      var what = apps.isEmpty() ? "What To-do stands on" : "To-do";
      var where = apps.isEmpty() ? "" : ": " + system.page();
      System.out.println(what + " is ready" + where + " (Ctrl-C stops it)");
      Thread.currentThread().join();
    } catch (PartFailed | PortInUse | DataDirectoryInUse | IllegalArgumentException e) {
      if (stopping.get()) {
        // Not a failure: somebody did not want to wait.
        Thread.currentThread().join();
      }
      System.err.println("To-do cannot start. " + e.getMessage());
      System.exit(1);
    } catch (UncheckedIOException e) {
      System.err.println("To-do cannot start. " + e.getMessage() + ": " + e.getCause());
      System.exit(1);
    }
  }

  private static void stop(FiveServers system, AtomicBoolean stopping) {
    stopping.set(true);
    System.out.println("To-do is stopping");
    system.close();
  }

  private static Set<App> apps(List<String> arguments) {
    if (arguments.isEmpty()) {
      return Set.of(App.values());
    }
    if (arguments.equals(List.of("infrastructure"))) {
      return Set.of();
    }
    throw new IllegalArgumentException(
        "It knows 'infrastructure' and nothing else to start alone.");
  }

  private static Path data(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("TODO_DATA_DIR"))
        .filter(text -> !text.isBlank())
        .map(Path::of)
        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".todo-five"))
        .toAbsolutePath();
  }

  private static Ports ports(Map<String, String> environment) {
    var page = environment.getOrDefault("TODO_HTTP_PORT", "");
    var ports =
        switch (environment.getOrDefault("TODO_PORTS", "")) {
          case "free" -> Ports.free().with(App.FRONTEND, App.FRONTEND.contractPort());
          case "", "usual" -> Ports.usual();
          default -> throw new IllegalArgumentException("TODO_PORTS must be 'usual' or 'free'.");
        };
    return page.isBlank() ? ports : ports.with(App.FRONTEND, number(page));
  }

  private static int number(String port) {
    if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
      throw new IllegalArgumentException("TODO_HTTP_PORT must be a port, and is '" + port + "'.");
    }
    return Integer.parseInt(port);
  }
}
