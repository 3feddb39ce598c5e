package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.ports.interfaces.outbound.PlannedJobs;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Jobs in memory. What was taken stays taken. */
public final class InMemoryPlannedJobs implements PlannedJobs {
  private final Map<String, PlannedJob> jobs = new HashMap<>();

  @Override
  public synchronized void put(PlannedJob job) {
    jobs.put(job.name(), job);
  }

  @Override
  public synchronized void remove(String name) {
    jobs.remove(name);
  }

  @Override
  public synchronized void postpone(PlannedJob job, Instant until) {
    var later = new PlannedJob(job.name(), until, job.data(), job.failures() + 1);
    jobs.replace(job.name(), job, later);
  }

  @Override
  public synchronized Optional<Instant> earliest() {
    return jobs.values().stream().map(PlannedJob::due).min(Instant::compareTo);
  }

  @Override
  public synchronized List<PlannedJob> take(Instant now, int limit) {
    var due =
        jobs.values().stream()
            .filter(job -> !job.due().isAfter(now))
            .sorted(comparing(PlannedJob::due).thenComparing(PlannedJob::name))
            .limit(limit)
            .toList();
    due.forEach(job -> jobs.remove(job.name()));
    return due;
  }

  public synchronized List<PlannedJob> all() {
    return List.copyOf(jobs.values());
  }

  @Override
  public synchronized long count() {
    return jobs.size();
  }
}
