package com.todo.adapters.websocket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How much a window may say: twenty frames a second, and 4 KiB a message. */
final class Manners {
  static final int MOST_BYTES = 4 * 1024;
  private static final int MOST_FRAMES = 20;
  private static final Duration WITHIN = Duration.ofSeconds(1);

  private final Deque<Instant> recent = new ArrayDeque<>();
  private int bytes;

  /** Whether another part of a message, come at this time, is still acceptable. */
  boolean allow(String part, boolean last, Instant now) {
    bytes += part.getBytes(UTF_8).length;
    var smallEnough = bytes <= MOST_BYTES;
    if (last) {
      bytes = 0;
    }
    return seldomEnough(now) && smallEnough;
  }

  /** The last one was asked for, and does not count. */
  void forgive() {
    recent.pollLast();
  }

  private boolean seldomEnough(Instant now) {
    while (!recent.isEmpty() && !recent.peek().plus(WITHIN).isAfter(now)) {
      recent.remove();
    }
    recent.add(now);
    return recent.size() <= MOST_FRAMES;
  }
}
