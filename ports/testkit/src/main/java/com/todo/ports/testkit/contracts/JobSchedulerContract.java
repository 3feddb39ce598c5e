package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.ports.interfaces.inbound.RunJobs;
import com.todo.ports.interfaces.outbound.JobScheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link JobScheduler} promises. Extend it once for each adapter. */
public abstract class JobSchedulerContract {
  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());

  /** What the jobs of this test are to be run by. */
  protected final RunJobs runner =
      due -> due.forEach(job -> ran.add(job.name() + "=" + job.data()));

  protected abstract JobScheduler jobs();

  /** The time by which jobs are planned. */
  protected abstract Instant now();

  /** Lets so much time go by, and returns when all that is due then was run. */
  protected abstract void pass(Duration time);

  @Test
  void runs_a_job_when_it_is_due_and_once() {
    jobs().schedule("job", now().plusSeconds(3), "data");
    pass(Duration.ofSeconds(1));
    assertEquals(List.of(), ran);

    pass(Duration.ofSeconds(2));
    pass(Duration.ofSeconds(3));
    assertEquals(List.of("job=data"), ran);
  }

  @Test
  void runs_what_was_due_before_at_once() {
    jobs().schedule("job", now().minusSeconds(60), "data");
    pass(Duration.ZERO);

    assertEquals(List.of("job=data"), ran);
  }

  @Test
  void runs_jobs_in_the_order_in_which_they_are_due() {
    jobs().schedule("second", now().plusSeconds(3), "");
    jobs().schedule("first", now().plusSeconds(1), "");
    pass(Duration.ofSeconds(3));

    assertEquals(List.of("first=", "second="), ran);
  }

  @Test
  void plans_a_job_again_in_place_of_itself() {
    jobs().schedule("job", now().plusSeconds(1), "early");
    jobs().schedule("job", now().plusSeconds(3), "late");
    pass(Duration.ofSeconds(1));
    assertEquals(List.of(), ran);

    pass(Duration.ofSeconds(2));
    assertEquals(List.of("job=late"), ran);
  }

  @Test
  void runs_no_job_that_was_taken_back() {
    jobs().schedule("job", now().plusSeconds(1), "data");
    jobs().cancel("job");
    jobs().cancel("unknown");
    pass(Duration.ofSeconds(1));

    assertEquals(List.of(), ran);
  }
}
