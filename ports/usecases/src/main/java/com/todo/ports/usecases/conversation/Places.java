package com.todo.ports.usecases.conversation;

import java.util.List;
import java.util.stream.Stream;

/** Chooses by place: 1 is the first, -1 the last. */
final class Places {

  private Places() {}

  /** What stands at these places; nothing if one of them is beyond the end. */
  static <T> List<T> among(List<T> all, List<Integer> places) {
    var beyond = places.stream().anyMatch(place -> Math.abs(place) > all.size());
    return beyond
        ? List.of()
        : places.stream().flatMap(place -> Stream.of(at(all, place))).distinct().toList();
  }

  private static <T> T at(List<T> all, int place) {
    return place < 0 ? all.get(all.size() + place) : all.get(place - 1);
  }
}
