package com.todo.adapters.embedded.jobs;

import com.todo.adapters.work.Pauses;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.interfaces.outbound.PlannedJobs.PlannedJob;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryPlannedJobs;
import com.todo.ports.testkit.fakes.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A real worker on a real thread, with jobs in memory and a clock that the test moves. */
final class JobScene implements JobScheduler {
  final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
  final InMemoryPlannedJobs jobs = new InMemoryPlannedJobs();
  volatile boolean storeAway;
  final JobLoop loop;
  private final AtomicInteger working = new AtomicInteger();
  private final Thread thread;

  JobScene(RunJobs runner) {
    var ports = new JobPorts(jobs, runner, FixedCallContext.untraced(), new TakenBack(), clock);
    var patience =
        new JobPatience(
            10, new Pauses(Duration.ofSeconds(1), Duration.ofMillis(1_500)), Duration.ofHours(1));
    loop = new JobLoop(ports, patience);
    thread = new Thread(loop);
  }

  JobScene start() {
    thread.start();
    return this;
  }

  void end() {
    loop.quit();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError("the worker does not end", e);
    }
  }

  @Override
  public void schedule(String name, Instant due, String data) {
    jobs.put(new PlannedJob(name, due, data, 0));
    loop.planned(due);
  }

  @Override
  public void cancel(String name) {
    jobs.remove(name);
  }

  /** Whether no job is in anybody's hands. */
  boolean isQuiet() {
    return working.get() == 0;
  }

  /** Lets time go by, and waits until nothing is due any more. */
  void pass(Duration time) {
    clock.pass(time);
    until(() -> jobs.earliest().filter(due -> !due.isAfter(clock.instant())).isEmpty());
  }

  /** Waits; the time limit of the test says for how long. */
  static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        throw new AssertionError("never came true", e);
      }
    }
  }

  /** What a unit of work that fails took out is put back. */
  private final class TakenBack implements UnitOfWork {
    @Override
    public <T> T ask(Supplier<T> question) {
      if (storeAway) {
        throw new IllegalStateException("the store is away");
      }
      var before = jobs.all();
      working.incrementAndGet();
      try {
        return question.get();
      } catch (RuntimeException e) {
        before.forEach(jobs::put);
        throw e;
      } finally {
        working.decrementAndGet();
      }
    }
  }
}
