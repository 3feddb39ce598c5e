package com.todo.infra.load;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long something took, many times over. */
final class Latencies {
  private final ConcurrentLinkedQueue<Long> nanoseconds = new ConcurrentLinkedQueue<>();

  void add(long nanos) {
    nanoseconds.add(nanos);
  }

  int count() {
    return nanoseconds.size();
  }

  /** Half, the 99th percentile and the longest, in milliseconds. */
  String summary() {
    var sorted = nanoseconds.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return "nothing measured";
    }
    return "p50 %7.1f ms   p99 %7.1f ms   longest %7.1f ms"
        .formatted(at(sorted, 0.5), at(sorted, 0.99), Arrays.stream(sorted).max().orElse(0) / 1e6);
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.round(sorted.length * share))] / 1e6;
  }
}
