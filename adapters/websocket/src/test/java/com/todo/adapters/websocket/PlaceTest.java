package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  private final Place place = new Place(3);

  @ParameterizedTest(name = "after {0} hearing {1}: sends {2}, must read: {3}")
  @CsvSource({
    "0, 1 2 3, 1 2 3, false",
    "4, 5, 5, false",
    "4, 4, '', false",
    "4, 2 3 4 5, 5, false",
    "4, 5 5, 5, false",
    "4, 6, '', true",
    "4, 5 7, 5, true",
    "4, 6 5, 5, true",
    "0, 1 2 3 4, 1 2 3, true",
  })
  void sends_what_comes_next_and_reads_what_is_missing(
      long since, String heard, String sent, boolean mustRead) {
    place.begin(since);

    numbers(heard).forEach(n -> place.hear(change(n)));

    assertEquals(numbers(sent), taken());
    assertEquals(mustRead, place.mustRead());
  }

  @Test
  void forgets_nothing_that_happened_before_it_begins() {
    place.hear(change(8));

    place.begin(7);

    assertTrue(place.mustRead());
    assertEquals(7, place.last());
    assertEquals(1, place.missed());
  }

  @Test
  void goes_on_live_when_it_has_read_all() {
    place.begin(0);
    place.hear(change(3));

    place.read(List.of(change(1), change(2), change(3)));
    place.hear(change(4));

    assertEquals(List.of(1L, 2L, 3L), taken());
    assertTrue(place.mustRead());
    place.read(List.of(change(4)));
    place.hear(change(5));
    assertEquals(List.of(4L, 5L), taken());
    assertFalse(place.mustRead());
  }

  @Test
  void leaves_out_what_it_starts_over_from() {
    place.begin(0);
    place.hear(change(1));
    place.hear(change(9));

    place.begin(9);

    assertEquals(List.of(), taken());
    assertFalse(place.mustRead());
  }

  private List<Long> taken() {
    var result = new ArrayList<Long>();
    for (var next = place.next(); next.isPresent(); next = place.next()) {
      result.add(next.get().sequence());
    }
    return result;
  }

  private static List<Long> numbers(String text) {
    return Arrays.stream(text.split(" "))
        .filter(n -> !n.isEmpty())
        .flatMapToLong(n -> LongStream.of(Long.parseLong(n)))
        .boxed()
        .toList();
  }

  private static Change change(long sequence) {
    return new Change(sequence, "change " + sequence);
  }
}
