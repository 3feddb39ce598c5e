package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Hearing;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Reads which of several things is meant: "the second one", "2", "1 and 3", "the last one". */
final class Places {
  private static final int MOST = 99;
  private static final int FEW = 20;
  private final Hearing hearing;
  private final List<Integer> places = new ArrayList<>();

  private Places(Hearing hearing) {
    this.hearing = hearing;
  }

  /**
   * The places, from 1; -1 is the last, -2 the one before. None, if the request says anything else.
   */
  static List<Integer> of(Request request) {
    var places = new Places(request.hearing());
    var i = request.from();
    while (i < request.to()) {
      var next = places.read(i);
      if (next == i) {
        return List.of();
      }
      i = next;
    }
    return List.copyOf(places.places);
  }

  private int read(int i) {
    var one = hearing.length("that.one", i);
    if (one > 0 && !places.isEmpty()) {
      return i + one;
    }
    var last = hearing.length("that.last", i);
    var number = hearing.number(i + last);
    if (last > 0 && number.isPresent() && number.getAsInt() > 0 && number.getAsInt() <= FEW) {
      IntStream.rangeClosed(1, number.getAsInt())
          .forEach(n -> places.add(n - 1 - number.getAsInt()));
      return i + last + 1;
    }
    if (last > 0) {
      places.add(-1);
      return i + last;
    }
    var place = place(i);
    if (place.isPresent() && place.getAsInt() > 0 && place.getAsInt() <= MOST) {
      places.add(place.getAsInt());
      return i + 1 + (hearing.token(i + 1).glued() ? hearing.length("ordinal-ending", i + 1) : 0);
    }
    return i + filler(i);
  }

  private OptionalInt place(int i) {
    var number = hearing.number(i);
    return number.isPresent() ? number : hearing.member("ordinal.", i);
  }

  private int filler(int i) {
    return Math.max(
        Math.max(hearing.length("article", i), hearing.length("and", i)),
        Math.max(hearing.length("that.number", i), hearing.token(i).is(")") ? 1 : 0));
  }
}
