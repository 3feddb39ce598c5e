package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.ports.interfaces.outbound.PlannedJobs;
import com.todo.ports.interfaces.outbound.PlannedJobs.PlannedJob;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link PlannedJobs} promises, beginning with none. Extend it for each adapter. */
public abstract class PlannedJobsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.000001Z");
  private static final PlannedJob FIRST = new PlannedJob("first", NOON, "one", 0);
  private static final PlannedJob SECOND = new PlannedJob("second", NOON.plusSeconds(1), "two", 3);

  protected abstract PlannedJobs jobs();

  @Test
  void knows_when_the_first_is_due() {
    assertEquals(Optional.empty(), jobs().earliest());

    jobs().put(SECOND);
    jobs().put(FIRST);

    assertEquals(Optional.of(NOON), jobs().earliest());
    assertEquals(2, jobs().count());
  }

  @Test
  void lets_those_that_are_due_be_taken_once_the_earliest_first() {
    jobs().put(SECOND);
    jobs().put(FIRST);

    assertEquals(List.of(), jobs().take(NOON.minusMillis(1), 10));
    assertEquals(List.of(FIRST), jobs().take(NOON, 10));
    assertEquals(List.of(), jobs().take(NOON, 10));
    assertEquals(List.of(SECOND), jobs().take(NOON.plusSeconds(5), 10));
    assertEquals(0, jobs().count());
  }

  @Test
  void lets_no_more_be_taken_than_asked_for() {
    jobs().put(SECOND);
    jobs().put(FIRST);

    assertEquals(List.of(FIRST), jobs().take(NOON.plusSeconds(5), 1));
  }

  @Test
  void replaces_a_job_of_the_same_name() {
    jobs().put(FIRST);
    var later = new PlannedJob("first", NOON.plusSeconds(9), "other", 1);
    jobs().put(later);

    assertEquals(List.of(), jobs().take(NOON, 10));
    assertEquals(List.of(later), jobs().take(NOON.plusSeconds(9), 10));
  }

  @Test
  void has_a_job_that_failed_wait() {
    jobs().put(FIRST);
    jobs().postpone(FIRST, NOON.plusSeconds(2));
    jobs().postpone(FIRST, NOON.plusSeconds(4));
    jobs().postpone(SECOND, NOON);

    var waiting = new PlannedJob("first", NOON.plusSeconds(2), "one", 1);
    assertEquals(List.of(waiting), jobs().take(NOON.plusSeconds(9), 10));
  }

  @Test
  void forgets_a_job_that_was_removed() {
    jobs().put(FIRST);
    jobs().remove("first");
    jobs().remove("first");

    assertEquals(Optional.empty(), jobs().earliest());
  }
}
