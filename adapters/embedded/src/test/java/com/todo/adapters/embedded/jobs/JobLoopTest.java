package com.todo.adapters.embedded.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.ports.interfaces.inbound.DueJob;
import com.todo.ports.interfaces.inbound.UnknownJob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobLoopTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
  private final List<String> failing = Collections.synchronizedList(new ArrayList<>());
  private final JobScene scene = new JobScene(this::run);

  @AfterEach
  void end() {
    scene.end();
  }

  @Test
  void runs_what_was_due_while_nothing_ran() {
    scene.schedule("job", scene.clock.instant().minusSeconds(3600), "");
    scene.start();

    JobScene.until(() -> ran.equals(List.of("job")));
  }

  @Test
  void tries_a_job_that_failed_again_and_the_others_do_not_wait_for_it() {
    failing.add("job-3");
    IntStream.range(0, 25)
        .forEach(i -> scene.schedule("job-" + i, scene.clock.instant().plusMillis(i), ""));
    scene.clock.pass(SECOND);
    scene.start();
    JobScene.until(() -> scene.jobs.count() == 1);
    assertTrue(scene.loop.progress().failedSoFar() > 0);

    failing.clear();
    scene.clock.pass(SECOND.multipliedBy(2));
    JobScene.until(() -> scene.jobs.count() == 0);
    assertTrue(ran.contains("job-3"));
  }

  @Test
  void loses_no_job_whose_name_nobody_knows() {
    failing.add("strange");
    scene.start().schedule("strange", scene.clock.instant(), "");
    JobScene.until(() -> scene.loop.progress().failedSoFar() > 0);

    assertEquals(1, scene.jobs.count());
  }

  @Test
  void waits_for_the_store_to_come_back() {
    scene.storeAway = true;
    scene.start().schedule("job", scene.clock.instant(), "");
    JobScene.until(() -> state().equals("STORE_AWAY"));

    scene.storeAway = false;
    JobScene.until(() -> ran.equals(List.of("job")));
    JobScene.until(() -> state().equals("WAITING"));
  }

  @Test
  void notices_that_the_clock_was_set() {
    scene.start().schedule("job", scene.clock.instant().plusSeconds(7200), "");
    scene.clock.pass(Duration.ofHours(2));

    JobScene.until(() -> ran.equals(List.of("job")));
  }

  @Test
  void says_how_late_each_kind_of_job_was() {
    var late = Collections.synchronizedList(new ArrayList<String>());
    scene.loop.progress().toldTo((kind, by) -> late.add(kind + " " + by));
    scene.schedule("reminder-1", scene.clock.instant().minusSeconds(2), "");
    scene.start();

    JobScene.until(() -> late.equals(List.of("reminder PT2S")));
  }

  private String state() {
    return scene.loop.progress().state(Duration.ofMinutes(1), scene.clock.instant());
  }

  private void run(List<DueJob> jobs) {
    var names = jobs.stream().map(DueJob::name).toList();
    names.stream()
        .filter(failing::contains)
        .findFirst()
        .ifPresent(
            name -> {
              throw new UnknownJob(name);
            });
    ran.addAll(names);
  }
}
