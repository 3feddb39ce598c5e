package com.todo.adapters.dapr.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.ports.interfaces.outbound.JobScheduler;
import io.dapr.client.domain.ConstantFailurePolicy;
import io.dapr.client.domain.DeleteJobRequest;
import io.dapr.client.domain.ScheduleJobRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Plans jobs with the scheduler, which calls this application back and tries until it succeeds. */
@ApplicationScoped
public class DaprJobScheduler implements JobScheduler {
  // Without a limit: by default a job is lost after three failures. And below a second, because the
  // client library passes on no more of an interval than that; of a whole second, nothing.
  private static final ConstantFailurePolicy EVERY_SECOND =
      new ConstantFailurePolicy(Duration.ofMillis(999));

  private Sidecar sidecar;

  protected DaprJobScheduler() {} // for the CDI client proxy

  @Inject
  public DaprJobScheduler(Sidecar sidecar) {
    this.sidecar = sidecar;
  }

  @Override
  public void schedule(String name, Instant due, String data) {
    var job =
        new ScheduleJobRequest(name, due)
            .setData(new JobNote(due, data).text().getBytes(UTF_8))
            .setOverwrite(true)
            .setFailurePolicy(EVERY_SECOND);
    sidecar.ask("job " + name, dapr -> dapr.scheduleJob(job));
  }

  @Override
  public void cancel(String name) {
    sidecar.ask("job " + name, dapr -> dapr.deleteJob(new DeleteJobRequest(name)));
  }
}
