package com.todo.adapters.dapr.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.adapters.dapr.sidecar.SidecarAway;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.UnknownJob;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueJobsTest {
  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  private final MovableClock clock = new MovableClock(NINE.plusSeconds(2));
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final List<List<String>> ran = new ArrayList<>();
  private final List<String> late = new ArrayList<>();
  private final Map<String, RuntimeException> failures = new HashMap<>();
  private final DueJobs jobs =
      new DueJobs(
          () -> this::run,
          new Nothing(),
          new FixedCallContext("call", ""),
          new Noted(),
          clock,
          threads::add);

  @Test
  void runs_those_that_come_together_in_one_unit_of_work() {
    var answers = Stream.of("a", "b").map(this::bring).toList();
    assertFalse(answers.get(0).isDone());
    runAll();

    assertEquals(List.of(List.of("a", "b")), ran);
    assertEquals(List.of(true, true), answers.stream().map(CompletableFuture::join).toList());
    assertEquals(List.of("a 2026-03-02T09:00:00Z", "b 2026-03-02T09:00:00Z"), late);
  }

  @Test
  void has_only_the_one_brought_again_that_fails() {
    failures.put("bad", new UnknownJob("bad"));
    var answers = Stream.of("a", "bad", "b").map(this::bring).toList();
    runAll();

    assertEquals(
        List.of(true, false, true), answers.stream().map(CompletableFuture::join).toList());
    assertEquals(List.of("a", "b"), ran.stream().flatMap(List::stream).toList());
  }

  @Test
  void has_all_of_them_brought_again_while_something_is_away() {
    failures.put("a", new SidecarAway("state", null));
    var answers = Stream.of("a", "b").map(this::bring).toList();
    runAll();
    assertEquals(List.of(false, false), answers.stream().map(CompletableFuture::join).toList());

    failures.clear();
    assertEquals(false, bring("a").join());
    clock.pass(Duration.ofSeconds(1));
    var again = bring("a");
    runAll();
    assertEquals(true, again.join());
  }

  private CompletableFuture<Boolean> bring(String name) {
    return jobs.run(name, new JobNote(NINE, "data").text()).toCompletableFuture();
  }

  private void run(List<DueJob> lot) {
    lot.stream()
        .map(job -> failures.get(job.name()))
        .filter(failure -> failure != null)
        .forEach(
            failure -> {
              throw failure;
            });
    ran.add(lot.stream().map(DueJob::name).toList());
  }

  private void runAll() {
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
  }

  private final class Noted extends JobLateness {
    @Override
    void done(String name, Instant due) {
      late.add(name + " " + due);
    }
  }

  private static final class Nothing implements UnitOfWork {
    @Override
    public <T> T ask(Supplier<T> question) {
      return question.get();
    }
  }
}
