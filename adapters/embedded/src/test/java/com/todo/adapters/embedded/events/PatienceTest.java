package com.todo.adapters.embedded.events;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.work.Pauses;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
  private static final Duration SOME = Duration.ofSeconds(1);

  @ParameterizedTest
  @CsvSource({"0, 5", "200, 0"})
  void delivers_something_and_tries_at_least_once(int batch, int tries) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Patience(batch, tries, new Pauses(SOME, SOME), SOME));
  }
}
