package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.PublishedEventBuilder.aPublishedEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.Undelivered;
import com.todo.ports.interfaces.outbound.UnknownDeadLetter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link DeadLetters} promises. Extend it once for each adapter. */
public abstract class DeadLettersContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  protected abstract DeadLetters letters();

  @BeforeEach
  void nothingIsParked() {
    letters().list(1000).forEach(letter -> letters().remove(letter.id()));
  }

  @Test
  void keeps_the_event_and_the_reason() {
    var event = aPublishedEvent().build();

    park("audit", event, "no space left", NOON);

    var letter = letters().list(10).get(0);
    assertEquals(
        new DeadLetter(
            letter.id(), "audit", new Undelivered.Event(event), "no space left", 1, NOON),
        letter);
    assertEquals(Optional.of(letter), letters().find(letter.id()));
    assertEquals(1, letters().count());
  }

  @Test
  void counts_the_attempts_of_one_consumer() {
    var event = aPublishedEvent().build();
    park("audit", event, "first", NOON);
    var before = letters().list(1).get(0);

    park("audit", event, "second", NOON.plusSeconds(1));

    assertEquals(
        List.of(
            new DeadLetter(
                before.id(),
                "audit",
                new Undelivered.Event(event),
                "second",
                2,
                NOON.plusSeconds(1))),
        letters().list(10));
  }

  @Test
  void parks_an_event_for_each_consumer_on_its_own() {
    var event = aPublishedEvent().build();

    park("audit", event, "reason", NOON);
    park("websocket", event, "reason", NOON);

    assertEquals(2, letters().count());
    assertNotEquals(letters().list(2).get(0).id(), letters().list(2).get(1).id());
  }

  @Test
  void lists_the_oldest_first() {
    var young = aPublishedEvent().build();
    var old = aPublishedEvent().build();
    park("audit", young, "reason", NOON.plusSeconds(1));
    park("audit", old, "reason", NOON);

    assertEquals(List.of(old, young), events(10));
    assertEquals(List.of(old), events(1));
  }

  @Test
  void forgets_what_is_removed() {
    park("audit", aPublishedEvent().build(), "reason", NOON);
    var id = letters().list(1).get(0).id();

    letters().remove(id);
    letters().remove(id);

    assertEquals(Optional.empty(), letters().find(id));
    assertEquals(0, letters().count());
  }

  @Test
  void brings_what_is_wanted_to_its_consumer_until_it_is_put_aside_again() {
    var event = aPublishedEvent().build();
    park("audit", event, "reason", NOON);
    park("audit", aPublishedEvent().build(), "reason", NOON.plusSeconds(1));
    var letter = letters().list(1).get(0);

    letters().want(letter.id());
    letters().want(letter.id());

    assertEquals(List.of(letter), letters().wanted("audit", 10));
    assertEquals(List.of(), letters().wanted("websocket", 10));

    park("audit", event, "again", NOON.plusSeconds(2));

    assertEquals(List.of(), letters().wanted("audit", 10));
  }

  @Test
  void refuses_to_bring_what_is_not_there() {
    assertThrows(UnknownDeadLetter.class, () -> letters().want(UUID.randomUUID()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not even JSON", "", "{\"id\":\"1\"}", "a\nb", "null"})
  void keeps_what_nobody_can_read_as_it_came(String text) {
    var unreadable = new Undelivered.Text(UUID.randomUUID(), text);

    letters().park("audit", unreadable, "no event", NOON);
    letters().park("audit", unreadable, "still none", NOON);

    var letter = letters().list(10).get(0);
    assertEquals(new DeadLetter(letter.id(), "audit", unreadable, "still none", 2, NOON), letter);
  }

  private void park(String consumer, PublishedEvent event, String reason, Instant at) {
    letters().park(consumer, new Undelivered.Event(event), reason, at);
  }

  private List<PublishedEvent> events(int limit) {
    return letters().list(limit).stream()
        .map(letter -> ((Undelivered.Event) letter.undelivered()).event())
        .toList();
  }
}
