package com.todo.adapters.dapr.jobs;

import com.todo.adapters.dapr.RealSidecar;
import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.testkit.contracts.JobSchedulerContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** On the real scheduler, where time goes by by itself. */
@ExtendWith(RealSidecar.Shared.class)
class DaprJobSchedulerIT extends JobSchedulerContract {
  /** Between a moment and what is due then being known to have been done. */
  private static final Duration HAND_OVER = Duration.ofMillis(700);

  private JobScheduler jobs;
  private Instant now;

  @BeforeEach
  void behind(RealSidecar sidecar) {
    jobs = new DaprJobScheduler(sidecar.client());
    sidecar
        .ear()
        .listen((job, note) -> runner.run(List.of(new DueJob(job, JobNote.read(note).data()))));
    now = Instant.now();
  }

  @AfterEach
  void nobodyListens(RealSidecar sidecar) {
    jobs.cancel("job");
    sidecar.ear().listen((job, body) -> {});
  }

  @Override
  protected JobScheduler jobs() {
    return jobs;
  }

  @Override
  protected Instant now() {
    return now;
  }

  /** The moment up to which time has gone by lags behind the clock, never ahead of it. */
  @Override
  protected void pass(Duration time) {
    now = now.plus(time);
    var wait = Duration.between(Instant.now(), now.plus(HAND_OVER));
    try {
      TimeUnit.MILLISECONDS.sleep(Math.max(0, wait.toMillis()));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
