package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowTest {
  private final WindowScene scene = new WindowScene();

  @Test
  void greets_with_the_last_number_and_then_tells_what_happens() {
    scene.happens(2);

    scene.opens(OptionalLong.empty());
    scene.tell(scene.happens(2));

    assertEquals(
        "{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":2}", scene.read().get(0));
    assertEquals(List.of(3L, 4L), scene.numbers());
  }

  @Test
  void tells_first_what_was_missed() {
    scene.happens(450);

    scene.opens(OptionalLong.of(3));
    var live = scene.happens(2);
    scene.tell(live);

    assertEquals(
        "{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":3}", scene.read().get(0));
    assertEquals(LongStream.rangeClosed(4, 452).boxed().toList(), scene.numbers());
    assertFalse(scene.read().contains(Frames.RESYNC));
  }

  @Test
  void looks_now_and_then_for_what_nobody_told_it() {
    scene.opens(OptionalLong.empty());
    scene.read();
    scene.happens(2);

    scene.check(Duration.ofSeconds(10));
    assertEquals(List.of(), scene.numbers());

    scene.check(Duration.ofSeconds(10));
    assertEquals(List.of(1L, 2L), scene.numbers());
  }

  @Test
  void misses_nothing_that_happens_while_it_opens() {
    var before = scene.happens(1);
    scene.tell(before);

    scene.window.open(OptionalLong.of(0));
    scene.tell(scene.happens(1));

    assertEquals(List.of(1L, 2L), scene.numbers());
  }

  @Test
  void keeps_little_for_a_window_that_does_not_read_and_reads_again_what_it_did_not_keep() {
    scene.opens(OptionalLong.empty());

    scene.tell(scene.happens(900));

    assertEquals(LongStream.rangeClosed(1, 900).boxed().toList(), scene.numbers());
  }

  @Test
  void cuts_off_a_window_that_is_too_far_behind() {
    scene.opens(OptionalLong.empty());
    scene.wire.take();

    scene.tell(scene.happens(1_300));

    assertEquals(Frames.RESYNC, scene.read().get(scene.read().size() - 1));
    assertEquals(Optional.of(Farewell.TOO_SLOW), scene.wire.farewell());
    assertEquals(1, scene.count.hungUpSoFar(Farewell.TOO_SLOW));
  }

  @Test
  void has_a_window_start_over_that_missed_too_much() {
    scene.happens(1_001);

    scene.opens(OptionalLong.of(0));
    scene.tell(scene.happens(1));

    assertEquals(
        "{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":1001}", scene.read().get(0));
    assertEquals(Frames.RESYNC, scene.read().get(1));
    assertEquals(List.of(1_002L), scene.numbers());
  }

  @Test
  void has_a_window_start_over_that_knows_of_changes_that_never_were() {
    scene.happens(2);

    scene.opens(OptionalLong.of(7));

    assertEquals(
        "{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":2}", scene.read().get(0));
    assertEquals(Frames.RESYNC, scene.read().get(1));
  }
}
