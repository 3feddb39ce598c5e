package com.todo.infra.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/** Every user adds tasks as fast as the server answers. */
final class CreatingTasks {
  private final List<User> users;
  private final ExecutorService threads;

  CreatingTasks(List<User> users, ExecutorService threads) {
    this.users = users;
    this.threads = threads;
  }

  /** Runs for this long and says how long each answer took. */
  Latencies run(Duration time) {
    var latencies = new Latencies();
    var end = System.nanoTime() + time.toNanos();
    users.stream()
        .map(user -> CompletableFuture.runAsync(() -> create(user, end, latencies), threads))
        .toList()
        .forEach(CompletableFuture::join);
    return latencies;
  }

  private static void create(User user, long end, Latencies latencies) {
    try {
      for (var start = System.nanoTime(); start < end; start = System.nanoTime()) {
        user.send("POST", "/api/tasks", User.title("Load " + start));
        latencies.add(System.nanoTime() - start);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
