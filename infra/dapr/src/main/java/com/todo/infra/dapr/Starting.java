package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Starts side by side what does not need each other. */
final class Starting {

  /** A step that may fail. */
  interface Step {
    void take() throws IOException, InterruptedException;
  }

  private final Progress progress;
  private final Executor threads =
      Executors.newCachedThreadPool(
          work -> {
            var thread = new Thread(work, "starting");
            thread.setDaemon(true);
            return thread;
          });

  Starting(Progress progress) {
    this.progress = progress;
  }

  CompletableFuture<Void> part(Part part) {
    return step(part.name(), part::start);
  }

  CompletableFuture<Void> step(String name, Step step) {
    return CompletableFuture.runAsync(() -> timed(name, step), threads);
  }

  /** Does all of this side by side and waits for it. */
  void side(Stream<Runnable> work) {
    await(work.map(each -> CompletableFuture.runAsync(each, threads)));
  }

  private void timed(String name, Step step) {
    var start = System.nanoTime();
    try {
      step.take();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name + " was interrupted", e);
    }
    progress.ready(name, Duration.ofNanos(System.nanoTime() - start));
  }

  /** Waits for all, or for the first that fails. */
  static void await(Stream<CompletableFuture<Void>> steps) {
    var all = steps.toList();
    var done = CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new));
    for (var each : all) {
      each.whenComplete((nothing, failure) -> fail(done, failure));
    }
    try {
      done.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void fail(CompletableFuture<Void> done, Throwable failure) {
    if (failure != null) {
      done.completeExceptionally(failure);
    }
  }
}
