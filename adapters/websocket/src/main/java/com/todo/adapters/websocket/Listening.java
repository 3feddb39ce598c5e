package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What comes from the window: what it says and with which manners, and whether anybody is there at
 * all. Not for several threads at once.
 */
final class Listening {
  private final UserId user;
  private final Outbox outbox;
  private final Reminding reminding;
  private final WindowTools tools;
  private final Manners manners = new Manners();
  private final Set<ReminderId> unreported = ConcurrentHashMap.newKeySet();
  private Instant lastHeard;

  Listening(UserId user, Outbox outbox, Reminding reminding, WindowTools tools) {
    this.user = user;
    this.outbox = outbox;
    this.reminding = reminding;
    this.tools = tools;
    this.lastHeard = now();
  }

  /** A part of a message. What may be said is so short that it has one part. */
  void heard(String part, boolean whole) {
    lastHeard = now();
    var frame = manners.allow(part, whole, lastHeard) && whole ? Heard.in(part) : new Heard.Noise();
    if (frame instanceof Heard.Noise) {
      heardNoise();
    } else if (frame instanceof Heard.Ping) {
      outbox.owePong();
    } else if (frame instanceof Heard.Acknowledged acknowledged) {
      acknowledge(new ReminderId(acknowledged.reminder()));
    }
  }

  /** Anything but text is not spoken here. */
  void heardNoise() {
    outbox.end(Farewell.NOT_ALLOWED);
  }

  void heardPong() {
    lastHeard = now();
  }

  /**
   * Hangs up if nobody is there any more, asks if that is not sure; says again what nobody heard
   * that the window has shown.
   */
  void check() {
    if (!unreported.isEmpty()) {
      report();
    }
    if (lastHeard.plus(tools.limits().silent()).isBefore(now())) {
      outbox.end(Farewell.SILENT);
    } else if (lastHeard.plus(tools.limits().quiet()).isBefore(now())) {
      outbox.owePing();
    }
  }

  private void acknowledge(ReminderId reminder) {
    if (reminding.answered(reminder)) {
      manners.forgive(); // however many come up at once, to answer each is no bad manners
    }
    if (unreported.add(reminder)) {
      report();
    }
  }

  /**
   * Whoever is to hear of it may be away for a while. When the window has gone before they are
   * back, the reminder comes once more on the next connection.
   */
  private void report() {
    tools.reporting().report(user, unreported);
  }

  private Instant now() {
    return tools.clock().instant();
  }
}
