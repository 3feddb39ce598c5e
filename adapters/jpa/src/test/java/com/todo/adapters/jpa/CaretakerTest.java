package com.todo.adapters.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.adapters.work.UnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CaretakerTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final List<Instant> tidied = new ArrayList<>();
  private int units;

  @Test
  void tidies_in_a_unit_of_work() {
    new Caretaker(tidied::add, new Counted(), () -> NOON).tidy();

    assertEquals(List.of(NOON), tidied);
    assertEquals(1, units);
  }

  @Test
  void comes_again_after_a_failure() {
    var caretaker =
        new Caretaker(
            now -> {
              tidied.add(now);
              throw new IllegalStateException("the store is away");
            },
            new Counted(),
            () -> NOON);

    caretaker.tidy();
    caretaker.tidy();

    assertEquals(List.of(NOON, NOON), tidied);
  }

  private final class Counted implements UnitOfWork {

    @Override
    public <T> T ask(Supplier<T> question) {
      units++;
      return question.get();
    }
  }
}
