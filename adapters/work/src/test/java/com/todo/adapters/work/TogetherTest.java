package com.todo.adapters.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final List<List<Integer>> lots = new ArrayList<>();
  private final Together<Integer> together = new Together<>(3, threads::add, this::work);

  @Test
  void works_off_one_that_comes_alone_at_once() {
    together.add(1);
    runAll();
    together.add(2);
    runAll();

    assertEquals(List.of(List.of(1), List.of(2)), lots);
  }

  @Test
  void works_off_what_came_meanwhile_together_and_not_too_many() {
    IntStream.rangeClosed(1, 4).forEach(together::add);
    assertEquals(1, threads.size());
    runAll();

    assertEquals(List.of(List.of(1, 2, 3), List.of(4)), lots);
  }

  @Test
  void goes_on_after_a_lot_that_failed() {
    together.add(-1);
    runAll();
    together.add(5);
    runAll();

    assertEquals(List.of(List.of(-1), List.of(5)), lots);
  }

  private void work(List<Integer> lot) {
    lots.add(lot);
    if (lot.contains(-1)) {
      throw new IllegalStateException("cannot be worked off");
    }
  }

  private void runAll() {
    while (!threads.isEmpty()) {
      threads.remove().run();
    }
  }
}
