package com.todo.adapters.embedded.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.embedded.events.ConsumerProgress.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConsumerProgressTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final ConsumerProgress progress = new ConsumerProgress("audit", NOON);

  @Test
  void is_silent_when_nothing_was_heard_of_it_for_longer_than_it_may() {
    assertFalse(progress.silent(MINUTE, NOON.plusSeconds(60)));
    assertTrue(progress.silent(MINUTE, NOON.plusSeconds(61)));
  }

  @Test
  void is_not_silent_while_it_gets_on() {
    progress.is(State.DELIVERING, NOON.plusSeconds(50));
    progress.delivered(NOON.plusSeconds(100));

    assertFalse(progress.silent(MINUTE, NOON.plusSeconds(160)));
    assertEquals(1, progress.deliveredSoFar());
  }

  @Test
  void tells_for_how_long_the_first_event_has_waited() {
    progress.waiting(3);
    progress.waitingSince(NOON);

    assertEquals(3, progress.depth());
    assertEquals(Duration.ofSeconds(5), progress.age(NOON.plusSeconds(5)));
  }

  @Test
  void has_nothing_that_waits_once_all_is_delivered() {
    progress.waiting(3);
    progress.waitingSince(NOON);

    progress.nothingWaits();

    assertEquals(0, progress.depth());
    assertEquals(Duration.ZERO, progress.age(NOON.plusSeconds(5)));
  }
}
