package com.todo.adapters.dapr.jobs;

import com.todo.adapters.work.Away;
import com.todo.adapters.work.Breather;
import com.todo.adapters.work.Reason;
import com.todo.adapters.work.Threads;
import com.todo.adapters.work.Together;
import com.todo.adapters.work.UnitOfWork;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Runs jobs that are due, of which the sidecar brings each in a call of its own: together in one
 * unit of work while all goes well, else each by itself. While something that they need is away,
 * some of them try now and then, and the others wait to be brought again.
 */
@ApplicationScoped
public class DueJobs {
  private static final Logger LOG = System.getLogger(DueJobs.class.getName());
  private static final Duration REST = Duration.ofMillis(500);
  private static final int MOST = 100;

  private Supplier<RunJobs> runner;
  private UnitOfWork work;
  private CallContext calls;
  private JobLateness lateness;
  private Breather breather;
  private Together<Brought> together;

  private record Brought(
      DueJob job, Instant due, String traceparent, CompletableFuture<Boolean> done) {}

  protected DueJobs() {} // for the CDI client proxy

  @Inject
  public DueJobs(
      Instance<RunJobs> runner,
      UnitOfWork work,
      CallContext calls,
      JobLateness lateness,
      InstantSource clock,
      Threads threads) {
    this(runner::get, work, calls, lateness, clock, threads);
  }

  DueJobs(
      Supplier<RunJobs> runner,
      UnitOfWork work,
      CallContext calls,
      JobLateness lateness,
      InstantSource clock,
      Executor threads) {
    this.runner = runner;
    this.work = work;
    this.calls = calls;
    this.lateness = lateness;
    this.breather = new Breather(clock, REST);
    this.together = new Together<>(MOST, threads, this::run);
  }

  /** Whether the job is done, once that is known. */
  CompletionStage<Boolean> run(String name, String text) {
    if (breather.isTaken()) {
      return CompletableFuture.completedFuture(false);
    }
    var note = JobNote.read(text);
    var brought =
        new Brought(
            new DueJob(name, note.data()),
            note.due(),
            calls.traceparent(),
            new CompletableFuture<>());
    together.add(brought);
    return brought.done();
  }

  private void run(List<Brought> lot) {
    try {
      runTogether(lot);
      lot.forEach(brought -> lateness.done(brought.job().name(), brought.due()));
      answer(lot, true);
    } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
      failed(lot, e);
    }
  }

  /** They go by the name of the first. */
  private void runTogether(List<Brought> lot) {
    var first = lot.get(0);
    var jobs = lot.stream().map(Brought::job).toList();
    work.run(
        () ->
            calls.resume(
                new Origin("scheduler", first.job().name(), first.traceparent()),
                () -> runner.get().run(jobs)));
  }

  private void failed(List<Brought> lot, Throwable e) {
    if (Away.is(e)) {
      breather.take();
      LOG.log(Level.WARNING, "{0} jobs have to come again: {1}", lot.size(), Reason.of(e));
      answer(lot, false);
    } else if (lot.size() > 1) {
      lot.forEach(brought -> run(List.of(brought)));
    } else {
      var name = lot.get(0).job().name();
      LOG.log(Level.WARNING, "Job {0} failed and comes again: {1}", name, Reason.of(e));
      answer(lot, false);
    }
  }

  private static void answer(List<Brought> lot, boolean done) {
    lot.forEach(brought -> brought.done().complete(done));
  }
}
