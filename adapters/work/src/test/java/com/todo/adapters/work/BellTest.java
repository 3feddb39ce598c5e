package com.todo.adapters.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BellTest {
  private final Bell bell = new Bell();

  @Test
  void remembers_that_it_rang_while_nobody_waited() throws InterruptedException {
    bell.ring();
    bell.ring();

    assertTrue(bell.await(Duration.ofDays(1)));
    assertFalse(bell.await(Duration.ofMillis(1)));
  }

  @Test
  void wakes_whoever_waits() throws InterruptedException {
    var ringer = new Thread(bell::ring);
    ringer.start();

    assertTrue(bell.await(Duration.ofDays(1)));
    ringer.join();
  }
}
