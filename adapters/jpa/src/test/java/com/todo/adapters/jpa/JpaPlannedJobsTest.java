package com.todo.adapters.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.database.Sql;
import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.PlannedJobs;
import com.todo.ports.testkit.contracts.PlannedJobsContract;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaPlannedJobsTest extends PlannedJobsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  @Override
  protected PlannedJobs jobs() {
    return UnitsOfWork.TODO.each(PlannedJobs.class, JpaPlannedJobs::new);
  }

  @BeforeEach
  void nothingIsPlanned() {
    UnitsOfWork.TODO.run(() -> Sql.execute(UnitsOfWork.TODO.entities(), "DELETE FROM job"));
  }

  @Test
  void gives_back_what_was_taken_when_the_unit_of_work_fails() {
    var job = new PlannedJobs.PlannedJob("job", NOON, "data", 0);
    jobs().put(job);

    Runnable taking =
        () -> {
          assertEquals(List.of(job), jobs().take(NOON, 10));
          throw new IllegalStateException("failed");
        };

    assertThrows(IllegalStateException.class, () -> UnitsOfWork.TODO.run(taking));
    assertEquals(List.of(job), jobs().take(NOON, 10));
  }

  @Test
  void leaves_out_what_somebody_else_has_in_hand() {
    jobs().put(new PlannedJobs.PlannedJob("job", NOON, "data", 0));

    UnitsOfWork.TODO.run(
        () -> {
          jobs().take(NOON, 10);
          var other = CompletableFuture.supplyAsync(() -> jobs().take(NOON, 10));
          assertEquals(List.of(), other.join());
        });
  }
}
