package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.time.Instant;

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

  /** Hangs up if nobody is there any more, asks if that is not sure. */
  void check() {
    if (lastHeard.plus(tools.limits().silent()).isBefore(now())) {
      outbox.end(Farewell.SILENT);
    } else if (lastHeard.plus(tools.limits().quiet()).isBefore(now())) {
      outbox.owePing();
    }
  }

  /** Not heard again if it fails: the reminder then comes once more on the next connection. */
  private void acknowledge(ReminderId reminder) {
    if (reminding.answered(reminder)) {
      manners.forgive(); // however many come up at once, to answer each is no bad manners
    }
    tools.readers().execute(() -> tools.reminders().shown(user, reminder));
  }

  private Instant now() {
    return tools.clock().instant();
  }
}
