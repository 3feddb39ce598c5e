package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class FewAtATimeTest {
  private final Queue<Runnable> threads = new ArrayDeque<>();
  private final FewAtATime few = new FewAtATime(2, threads::add);
  private final List<Integer> done = new ArrayList<>();

  @Test
  void asks_for_no_more_threads_than_it_may() {
    List.of(1, 2, 3, 4).forEach(i -> few.execute(() -> done.add(i)));

    assertEquals(2, threads.size());
  }

  @Test
  void does_everything_in_the_order_in_which_it_came() {
    List.of(1, 2, 3, 4).forEach(i -> few.execute(() -> done.add(i)));

    threads.remove().run();

    assertEquals(List.of(1, 2, 3, 4), done);
  }

  @Test
  void asks_for_a_thread_again_after_it_was_done() {
    few.execute(() -> done.add(1));
    threads.remove().run();

    few.execute(() -> done.add(2));
    threads.remove().run();

    assertEquals(List.of(1, 2), done);
  }

  @Test
  void goes_on_after_a_failure() {
    few.execute(
        () -> {
          throw new IllegalStateException("torn");
        });
    few.execute(() -> done.add(2));

    threads.remove().run();

    assertEquals(List.of(2), done);
  }
}
