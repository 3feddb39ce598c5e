package com.todo.adapters.embedded.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.work.Reason;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

  @ParameterizedTest(name = "after {0} failures: {1} ms")
  @CsvSource({"1, 200", "2, 400", "3, 800", "4, 1600", "5, 2000", "1000000, 2000"})
  void waits_twice_as_long_after_each_failure_up_to_a_limit(int failures, long millis) {
    var patience =
        new Patience(200, 5, Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(1));

    assertEquals(Duration.ofMillis(millis), patience.pauseAfter(failures));
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "200, 0"})
  void delivers_something_and_tries_at_least_once(int batch, int tries) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Patience(batch, tries, Duration.ZERO, Duration.ZERO, Duration.ZERO));
  }

  @Test
  void names_a_failure_by_its_innermost_cause_in_one_line() {
    var failure = new RuntimeException("outer", new IllegalStateException("inner\nsecond line"));

    assertEquals("IllegalStateException: inner", Reason.of(failure));
  }
}
