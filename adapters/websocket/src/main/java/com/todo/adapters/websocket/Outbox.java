package com.todo.adapters.websocket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/**
 * What is on its way to one window: one frame on the wire at most, and behind it only the little
 * that cannot be fetched again later. Not for several threads at once.
 */
final class Outbox {
  private final Queue<String> sayings = new ArrayDeque<>();
  private Optional<Farewell> farewell = Optional.empty();
  private Instant sendingSince = Instant.MAX;
  private boolean sending;
  private boolean stopped;
  private boolean pongOwed;
  private boolean pingOwed;

  /** Says something before all changes that wait. */
  void say(String frame) {
    if (farewell.isEmpty()) {
      sayings.add(frame);
    }
  }

  /** Two pings that come together get one answer. */
  void owePong() {
    pongOwed = true;
  }

  void owePing() {
    pingOwed = true;
  }

  /** What was said before is still sent, and nothing else. */
  void end(Farewell reason) {
    if (farewell.isEmpty()) {
      farewell = Optional.of(reason);
    }
  }

  /** Nothing can be sent any more. */
  void stop() {
    stopped = true;
    sayings.clear();
  }

  boolean stopped() {
    return stopped;
  }

  /** Whether nothing can be put on the wire just now. */
  boolean busy() {
    return stopped || sending;
  }

  void sending(Instant now) {
    sending = true;
    sendingSince = now;
  }

  void sent() {
    sending = false;
  }

  /** Whether what is on the wire has not been taken off it for so long. */
  boolean stuck(Duration forLongerThan, Instant now) {
    return sending && sendingSince.plus(forLongerThan).isBefore(now);
  }

  Optional<String> takeSaying() {
    var saying = Optional.ofNullable(sayings.poll());
    if (saying.isPresent() || farewell.isPresent() || !pongOwed) {
      return saying;
    }
    pongOwed = false;
    return Optional.of(Frames.PONG);
  }

  Optional<Farewell> farewell() {
    return farewell;
  }

  boolean takePing() {
    var result = pingOwed;
    pingOwed = false;
    return result;
  }
}
