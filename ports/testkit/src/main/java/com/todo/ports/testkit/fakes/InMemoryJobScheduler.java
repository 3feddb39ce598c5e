package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.JobScheduler;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Jobs in memory, run when the test says that their time has come. */
public final class InMemoryJobScheduler implements JobScheduler {
  private final Map<String, Job> jobs = new HashMap<>();

  private record Job(String name, Instant due, String data) {}

  @Override
  public synchronized void schedule(String name, Instant due, String data) {
    jobs.put(name, new Job(name, due, data));
  }

  @Override
  public synchronized void cancel(String name) {
    jobs.remove(name);
  }

  /** The names of all jobs, the one that is due first at the front. */
  public synchronized List<String> planned() {
    return jobs.values().stream().sorted(comparing(Job::due)).map(Job::name).toList();
  }

  /** Runs everything that is due by now, once and together. */
  public void runDue(Instant now, RunJobs runner) {
    runner.run(take(now).stream().map(job -> new DueJob(job.name(), job.data())).toList());
  }

  private synchronized List<Job> take(Instant now) {
    var due =
        jobs.values().stream()
            .filter(job -> !job.due().isAfter(now))
            .sorted(comparing(Job::due))
            .toList();
    due.forEach(job -> jobs.remove(job.name()));
    return due;
  }
}
