package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HangingUpTest {
  private final WindowScene scene = new WindowScene();

  @Test
  void tells_a_window_that_was_slow_to_load_anew_and_nothing_else() {
    scene.opens(OptionalLong.empty());
    scene.tell(scene.happens(1));
    scene.check(Duration.ofSeconds(9));
    assertEquals(Optional.empty(), scene.wire.farewell());

    scene.check(Duration.ofSeconds(2));
    scene.tell(scene.happens(2));
    assertEquals(Optional.empty(), scene.wire.farewell());

    var read = scene.read();
    assertEquals(Frames.RESYNC, read.get(read.size() - 1));
    assertEquals(Optional.of(Farewell.TOO_SLOW), scene.wire.farewell());
  }

  @Test
  void cuts_off_a_window_that_does_not_read_at_all() {
    scene.opens(OptionalLong.empty());
    scene.tell(scene.happens(1));

    scene.check(Duration.ofSeconds(39));
    assertEquals(Optional.empty(), scene.wire.farewell());
    scene.check(Duration.ofSeconds(2));

    assertEquals(Optional.of(Farewell.TOO_SLOW), scene.wire.farewell());
  }

  @Test
  void hangs_up_when_the_wire_is_torn() {
    scene.opens(OptionalLong.empty());

    scene.wire.tear();
    scene.settle();

    assertEquals(Optional.of(Farewell.TOO_SLOW), scene.wire.farewell());
  }

  @Test
  void answers_a_ping_and_puts_up_with_an_acknowledgement() {
    scene.opens(OptionalLong.empty());

    scene.window.heard("{\"type\":\"ping\"}", true);
    scene.window.heard("{\"type\":\"ack\",\"reminder_id\":\"" + UUID.randomUUID() + "\"}", true);

    assertEquals(List.of(Frames.PONG), scene.read().subList(1, 2));
    assertEquals(Optional.empty(), scene.wire.farewell());
  }

  @Test
  void hangs_up_on_noise() {
    scene.opens(OptionalLong.empty());

    scene.window.heard("hello?", true);
    scene.read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), scene.wire.farewell());
  }

  @Test
  void hangs_up_on_a_message_in_parts() {
    scene.opens(OptionalLong.empty());

    scene.window.heard("{\"type\":", false);
    scene.read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), scene.wire.farewell());
  }

  @Test
  void hangs_up_on_a_flood() {
    scene.opens(OptionalLong.empty());

    IntStream.range(0, 21).forEach(i -> scene.window.heard("{\"type\":\"ping\"}", true));
    scene.read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), scene.wire.farewell());
  }

  @Test
  void asks_a_quiet_window_for_a_sign_of_life_and_leaves_a_silent_one() {
    scene.opens(OptionalLong.empty());
    scene.read();

    scene.clock.pass(Duration.ofSeconds(26));
    scene.window.check();
    scene.read();
    assertEquals(1, scene.wire.pings());
    scene.window.heardPong();
    scene.clock.pass(Duration.ofSeconds(69));
    scene.window.check();
    scene.read();
    assertEquals(Optional.empty(), scene.wire.farewell());
    scene.clock.pass(Duration.ofSeconds(2));
    scene.window.check();
    scene.read();

    assertEquals(Optional.of(Farewell.SILENT), scene.wire.farewell());
  }

  @Test
  void sends_nothing_once_it_is_closed() {
    scene.opens(OptionalLong.empty());
    scene.read();

    scene.window.closed();
    scene.tell(scene.happens(1));

    assertTrue(scene.numbers().isEmpty());
  }

  @Test
  void hangs_up_when_changes_cannot_be_read() {
    var other = scene.windowOn(new BrokenFeed());

    other.open(OptionalLong.of(1));
    scene.settle();

    assertEquals(Optional.of(Farewell.OUT_OF_ORDER), scene.wire.farewell());
  }
}
