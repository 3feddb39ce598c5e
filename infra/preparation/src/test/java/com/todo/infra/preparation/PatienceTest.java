package com.todo.infra.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.infra.preparation.Patience.NotThereYet;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final AtomicInteger tries = new AtomicInteger();
  private final Patience patience = new Patience(3, Duration.ZERO);

  @Test
  void tries_again_until_it_works() throws IOException, InterruptedException {
    patience.run(() -> missing(tries.incrementAndGet() < 3));

    assertEquals(3, tries.get());
  }

  @Test
  void gives_up_at_last() {
    assertThrows(NotThereYet.class, () -> patience.run(() -> missing(tries.incrementAndGet() > 0)));

    assertEquals(3, tries.get());
  }

  @Test
  void does_not_repeat_what_was_refused() {
    assertThrows(
        IOException.class,
        () ->
            patience.run(
                () -> {
                  tries.incrementAndGet();
                  throw new IOException("no");
                }));

    assertEquals(1, tries.get());
  }

  private static void missing(boolean isMissing) throws NotThereYet {
    if (isMissing) {
      throw new NotThereYet("the database", new IOException("connection refused"));
    }
  }
}
