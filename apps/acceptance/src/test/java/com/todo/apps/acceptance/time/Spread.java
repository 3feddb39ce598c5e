package com.todo.apps.acceptance.time;

import java.util.List;

/** How long something took, over many times; in microseconds. */
record Spread(long count, long half, long most, long slowest) {

  static Spread of(List<Long> micros) {
    var sorted = micros.stream().sorted().toList();
    var last = sorted.size() - 1;
    return new Spread(
        sorted.size(), sorted.get(last / 2), sorted.get(last * 99 / 100), sorted.get(last));
  }

  @Override
  public String toString() {
    return "%d times, p50 %.1f ms, p99 %.1f ms, slowest %.1f ms"
        .formatted(count, half / 1e3, most / 1e3, slowest / 1e3);
  }
}
