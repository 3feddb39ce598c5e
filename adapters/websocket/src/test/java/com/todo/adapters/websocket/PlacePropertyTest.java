package com.todo.adapters.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeTry;

/** Whatever is late, lost, repeated or mixed up: the window sees each change once, in order. */
class PlacePropertyTest {
  private static final int KEEP = 4;

  /** What can befall a window. Of the changes told live, any may be lost or come again. */
  enum Event {
    HAPPENS_AND_IS_TOLD,
    HAPPENS_UNTOLD,
    IS_TOLD_AGAIN,
    TWO_HAPPEN_AND_ARE_TOLD_THE_WRONG_WAY_ROUND,
    READING_BEGINS,
    READING_ENDS,
    WINDOW_TAKES_ONE,
  }

  private Place place;
  private List<Long> seen;
  private long happened;
  private List<Change> read;
  private boolean reading;

  @BeforeTry
  void comes_to_the_world() {
    place = new Place(KEEP);
    seen = new ArrayList<>();
    read = List.of();
    reading = false;
  }

  @Property(tries = 2_000)
  void shows_every_change_once_and_in_order(@ForAll("lives") List<Event> life) {
    var since = 3;
    happened = 5;
    place.begin(since);

    life.forEach(this::live);
    place.hear(change(++happened));
    settle();

    assertEquals(LongStream.rangeClosed(since + 1, happened).boxed().toList(), seen);
  }

  @Provide
  Arbitrary<List<Event>> lives() {
    return Arbitraries.of(Event.class).list().ofMaxSize(200);
  }

  private void live(Event event) {
    switch (event) {
      case HAPPENS_AND_IS_TOLD -> place.hear(change(++happened));
      case HAPPENS_UNTOLD -> happened++;
      case IS_TOLD_AGAIN -> place.hear(change(Math.max(1, happened - 1)));
      case TWO_HAPPEN_AND_ARE_TOLD_THE_WRONG_WAY_ROUND -> {
        happened += 2;
        place.hear(change(happened));
        place.hear(change(happened - 1));
      }
      case READING_BEGINS -> beginReading();
      case READING_ENDS -> endReading();
      case WINDOW_TAKES_ONE -> takeOne();
    }
  }

  private void settle() {
    for (var rounds = 0; rounds < 10_000; rounds++) {
      endReading();
      beginReading();
      if (!takeOne() && !reading) {
        return;
      }
    }
    throw new AssertionError("never at rest");
  }

  private void beginReading() {
    if (!reading && place.mustRead()) {
      reading = true;
      read =
          LongStream.rangeClosed(place.last() + 1, happened)
              .limit(3)
              .mapToObj(this::change)
              .toList();
    }
  }

  private void endReading() {
    if (reading) {
      reading = false;
      place.read(read);
    }
  }

  private boolean takeOne() {
    var next = place.next();
    next.ifPresent(change -> seen.add(change.sequence()));
    assertTrue(place.last() - seen.size() - 3 <= KEEP + 3, "keeps more and more");
    return next.isPresent();
  }

  private Change change(long sequence) {
    return new Change(sequence, "change " + sequence);
  }
}
