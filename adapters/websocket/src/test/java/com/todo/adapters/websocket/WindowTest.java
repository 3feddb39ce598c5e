package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.testkit.fakes.FixedCallContext;
import com.todo.ports.testkit.fakes.InMemoryEventLog;
import com.todo.ports.testkit.fakes.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WindowTest {
  private static final UserId ADA = new UserId(UUID.randomUUID());
  private static final Pattern NUMBER =
      Pattern.compile("\\{\"type\":\"event\",\"sequence\":(\\d+),.*");

  private final InMemoryEventLog log = new InMemoryEventLog(FixedCallContext.untraced());
  private final FeedReader feed = new FeedReader(log);
  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T08:00:00Z"));
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final WindowCount count = new WindowCount();
  private final WireInHand wire = new WireInHand();
  private final Window window =
      new Window(ADA, wire, new WindowTools(feed, later::add, clock, limits(), count));

  @Test
  void greets_with_the_last_number_and_then_tells_what_happens() {
    happens(2);

    window.open(OptionalLong.empty());
    tell(happens(2));

    assertEquals("{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":2}", read().get(0));
    assertEquals(List.of(3L, 4L), numbers());
  }

  @Test
  void tells_first_what_was_missed() {
    happens(450);

    window.open(OptionalLong.of(3));
    var live = happens(2);
    tell(live);

    assertEquals("{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":3}", read().get(0));
    assertEquals(LongStream.rangeClosed(4, 452).boxed().toList(), numbers());
    assertFalse(read().contains(Frames.RESYNC));
  }

  @Test
  void misses_nothing_that_happens_while_it_opens() {
    var before = happens(1);
    tell(before);

    window.open(OptionalLong.of(0));
    tell(happens(1));

    assertEquals(List.of(1L, 2L), numbers());
  }

  @Test
  void keeps_little_for_a_window_that_does_not_read_and_reads_again_what_it_did_not_keep() {
    window.open(OptionalLong.empty());

    tell(happens(900));

    assertEquals(LongStream.rangeClosed(1, 900).boxed().toList(), numbers());
  }

  @Test
  void cuts_off_a_window_that_is_too_far_behind() {
    window.open(OptionalLong.empty());
    wire.take();

    tell(happens(1_300));

    assertEquals(Frames.RESYNC, read().get(read().size() - 1));
    assertEquals(Optional.of(Farewell.TOO_SLOW), wire.farewell());
    assertEquals(1, count.tooSlowSoFar());
  }

  @Test
  void cuts_off_a_window_that_does_not_take_a_frame_for_long() {
    window.open(OptionalLong.empty());
    tell(happens(1));

    clock.pass(Duration.ofSeconds(9));
    window.check();
    settle();
    assertEquals(Optional.empty(), wire.farewell());
    clock.pass(Duration.ofSeconds(2));
    window.check();
    settle();

    assertEquals(Optional.of(Farewell.TOO_SLOW), wire.farewell());
  }

  @Test
  void hangs_up_when_the_wire_is_torn() {
    window.open(OptionalLong.empty());

    wire.tear();
    settle();

    assertEquals(Optional.of(Farewell.TOO_SLOW), wire.farewell());
  }

  @Test
  void has_a_window_start_over_that_missed_too_much() {
    happens(1_001);

    window.open(OptionalLong.of(0));
    tell(happens(1));

    assertEquals("{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":1001}", read().get(0));
    assertEquals(Frames.RESYNC, read().get(1));
    assertEquals(List.of(1_002L), numbers());
  }

  @Test
  void has_a_window_start_over_that_knows_of_changes_that_never_were() {
    happens(2);

    window.open(OptionalLong.of(7));

    assertEquals("{\"type\":\"hello\",\"connection_id\":\"c1\",\"sequence\":2}", read().get(0));
    assertEquals(Frames.RESYNC, read().get(1));
  }

  @Test
  void answers_a_ping_and_puts_up_with_an_acknowledgement() {
    window.open(OptionalLong.empty());

    window.heard("{\"type\":\"ping\"}", true);
    window.heard("{\"type\":\"ack\",\"reminder_id\":\"" + UUID.randomUUID() + "\"}", true);

    assertEquals(List.of(Frames.PONG), read().subList(1, 2));
    assertEquals(Optional.empty(), wire.farewell());
  }

  @Test
  void hangs_up_on_noise() {
    window.open(OptionalLong.empty());

    window.heard("hello?", true);
    read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), wire.farewell());
  }

  @Test
  void hangs_up_on_a_message_in_parts() {
    window.open(OptionalLong.empty());

    window.heard("{\"type\":", false);
    read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), wire.farewell());
  }

  @Test
  void hangs_up_on_a_flood() {
    window.open(OptionalLong.empty());

    IntStream.range(0, 21).forEach(i -> window.heard("{\"type\":\"ping\"}", true));
    read();

    assertEquals(Optional.of(Farewell.NOT_ALLOWED), wire.farewell());
  }

  @Test
  void asks_a_quiet_window_for_a_sign_of_life_and_leaves_a_silent_one() {
    window.open(OptionalLong.empty());
    read();

    clock.pass(Duration.ofSeconds(26));
    window.check();
    read();
    assertEquals(1, wire.pings());
    window.heardPong();
    clock.pass(Duration.ofSeconds(69));
    window.check();
    read();
    assertEquals(Optional.empty(), wire.farewell());
    clock.pass(Duration.ofSeconds(2));
    window.check();
    read();

    assertEquals(Optional.of(Farewell.SILENT), wire.farewell());
  }

  @Test
  void sends_nothing_once_it_is_closed() {
    window.open(OptionalLong.empty());
    read();

    window.closed();
    tell(happens(1));

    assertTrue(numbers().isEmpty());
  }

  @Test
  void hangs_up_when_changes_cannot_be_read() {
    var broken = new FeedReader(new BrokenFeed());
    var other = new Window(ADA, wire, new WindowTools(broken, later::add, clock, limits(), count));

    other.open(OptionalLong.of(1));
    settle();

    assertEquals(Optional.of(Farewell.OUT_OF_ORDER), wire.farewell());
  }

  private static WindowLimits limits() {
    return new WindowLimits(
        1_000, Duration.ofSeconds(10), Duration.ofSeconds(25), Duration.ofSeconds(70));
  }

  /** So many things happen to Ada's list; the window is not told yet. */
  private List<PublishedEvent> happens(int times) {
    var before = log.latest(ADA);
    IntStream.range(0, times)
        .forEach(
            i ->
                log.publish(
                    new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), ADA, clock.instant())));
    return log.since(ADA, before, times).events();
  }

  private void tell(List<PublishedEvent> events) {
    events.forEach(event -> window.show(feed.change(event)));
  }

  private void settle() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private List<String> read() {
    var taken = wire.takeAll();
    while (!later.isEmpty()) {
      settle();
      taken = wire.takeAll();
    }
    return taken;
  }

  private List<Long> numbers() {
    return read().stream()
        .map(NUMBER::matcher)
        .filter(m -> m.matches())
        .map(m -> Long.valueOf(m.group(1)))
        .toList();
  }
}
