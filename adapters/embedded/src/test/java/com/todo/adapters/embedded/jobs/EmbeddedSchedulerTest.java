package com.todo.adapters.embedded.jobs;

import com.todo.ports.interfaces.outbound.JobScheduler;
import com.todo.ports.testkit.contracts.JobSchedulerContract;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EmbeddedSchedulerTest extends JobSchedulerContract {
  private final JobScene scene = new JobScene(runner);

  @BeforeEach
  void start() {
    scene.start();
  }

  @AfterEach
  void end() {
    scene.end();
  }

  @Override
  protected JobScheduler jobs() {
    return scene;
  }

  @Override
  protected Instant now() {
    return scene.clock.instant();
  }

  @Override
  protected void pass(Duration time) {
    scene.pass(time);
    JobScene.until(scene::isQuiet);
  }
}
