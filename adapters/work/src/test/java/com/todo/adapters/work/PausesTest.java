package com.todo.adapters.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {
  private static final Pauses PAUSES = new Pauses(Duration.ofMillis(200), Duration.ofSeconds(2));

  @ParameterizedTest(name = "after {0} failures: {1} ms")
  @CsvSource({"1, 200", "2, 400", "3, 800", "4, 1600", "5, 2000", "1000000, 2000"})
  void are_twice_as_long_after_each_failure_up_to_a_limit(int failures, long millis) {
    assertEquals(Duration.ofMillis(millis), PAUSES.after(failures));
  }

  @Test
  void grow_from_more_than_nothing() {
    assertThrows(
        IllegalArgumentException.class, () -> new Pauses(Duration.ZERO, Duration.ofSeconds(1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Pauses(Duration.ofSeconds(2), Duration.ofSeconds(1)));
  }
}
