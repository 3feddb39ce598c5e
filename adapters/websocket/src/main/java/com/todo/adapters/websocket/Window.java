package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * One open window: greets it, catches up with what it missed, and from then on passes on what
 * happens, one frame at a time and never faster than it reads.
 *
 * <p>Every news changes what is known of the window under its lock, which also decides what is to
 * be done next; that is done outside of the lock.
 */
final class Window {
  private static final int KEEP = 256;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);
  private static final Runnable NOTHING = () -> {};

  private final UserId user;
  private final Connection connection;
  private final WindowTools tools;
  private final Outbox outbox = new Outbox();
  private final Place place = new Place(KEEP);
  private final Reminding reminding = new Reminding();
  private final Manners manners = new Manners();
  private final CatchingUp catchingUp;
  private boolean reading;
  private Instant lastHeard;
  private Instant nextLook;

  Window(UserId user, Connection connection, WindowTools tools) {
    this.user = user;
    this.connection = connection;
    this.tools = tools;
    this.lastHeard = now();
    this.nextLook = lastHeard.plus(BETWEEN_LOOKS);
    this.catchingUp = new CatchingUp(user, connection.id(), tools);
  }

  UserId user() {
    return user;
  }

  /** Begins after this number, or with what happens from now on. */
  void open(OptionalLong since) {
    after(() -> reading = true);
    tools.readers().execute(() -> read(() -> catchingUp.begin(since)));
  }

  /** A change of this user happened. */
  void show(Change change) {
    after(() -> place.hear(change));
  }

  /** A reminder of this user came up. */
  void remind(WaitingReminder reminder) {
    after(() -> reminding.hear(reminder));
  }

  /** A reminder of this user was put away. */
  void dismiss(ReminderId reminder) {
    after(() -> reminding.hearOfDismissal(reminder));
  }

  /** A part of a message from the window. What may be said is so short that it has one part. */
  void heard(String part, boolean whole) {
    after(
        () -> {
          lastHeard = now();
          var frame =
              manners.allow(part, whole, lastHeard) && whole ? Heard.in(part) : new Heard.Noise();
          if (frame instanceof Heard.Noise) {
            outbox.end(Farewell.NOT_ALLOWED);
          } else if (frame instanceof Heard.Ping) {
            outbox.owePong();
          } else if (frame instanceof Heard.Acknowledged acknowledged) {
            acknowledge(new ReminderId(acknowledged.reminder()));
          }
        });
  }

  /** Anything but text is not spoken here. */
  void heardNoise() {
    after(() -> outbox.end(Farewell.NOT_ALLOWED));
  }

  void heardPong() {
    after(() -> lastHeard = now());
  }

  /** Called now and then: hangs up if nobody is there any more, asks if that is not sure. */
  void check() {
    after(
        () -> {
          var quiet = tools.limits().quiet();
          if (lastHeard.plus(tools.limits().silent()).isBefore(now())) {
            outbox.end(Farewell.SILENT);
          } else if (lastHeard.plus(quiet).isBefore(now())) {
            outbox.owePing();
          }
        });
  }

  /** The connection is gone. */
  synchronized void closed() {
    outbox.stop();
  }

  private void after(Runnable news) {
    Runnable step;
    synchronized (this) {
      news.run();
      step = next();
    }
    step.run();
  }

  private Runnable next() {
    if (outbox.stuck(tools.limits().hopeless(), now()) && !outbox.stopped()) {
      return hangUp(Farewell.TOO_SLOW);
    }
    if (outbox.stuck(tools.limits().slowest(), now())) {
      outbox.say(Frames.RESYNC);
      outbox.end(Farewell.TOO_SLOW);
    }
    if (outbox.busy()) {
      return NOTHING;
    }
    var saying = outbox.takeSaying();
    if (saying.isPresent()) {
      return send(saying.get());
    }
    if (outbox.farewell().isPresent()) {
      return hangUp(outbox.farewell().get());
    }
    var change = place.next();
    if (change.isPresent()) {
      return send(change.get().frame());
    }
    if (place.missed() > tools.limits().mostMissed()) {
      outbox.end(Farewell.TOO_SLOW);
      return send(Frames.RESYNC);
    }
    if (place.mustRead() && !reading) {
      reading = true;
      var from = place.last();
      return () -> tools.readers().execute(() -> read(() -> catchingUp.goOn(from)));
    }
    if (place.isUpToDate() && !reminding.begun() && !reading) {
      reading = true;
      return () -> tools.readers().execute(() -> read(this::waitingReminders));
    }
    var reminder = reminding.next();
    if (reminder.isPresent()) {
      return send(reminder.get());
    }
    if (place.isUpToDate() && !reading && !now().isBefore(nextLook)) {
      reading = true;
      nextLook = now().plus(BETWEEN_LOOKS);
      return () -> tools.readers().execute(() -> read(() -> catchingUp.look(reminding)));
    }
    return outbox.takePing() ? ping() : NOTHING;
  }

  private Runnable send(String frame) {
    outbox.sending(now());
    return () -> {
      tools.count().sent();
      connection.send(frame, this::sent);
    };
  }

  private Runnable ping() {
    outbox.sending(now());
    return () ->
        tools
            .closers()
            .execute(
                () -> {
                  connection.ping();
                  sent(true);
                });
  }

  private void sent(boolean worked) {
    after(
        () -> {
          outbox.sent();
          if (!worked) {
            outbox.end(Farewell.TOO_SLOW);
          }
        });
  }

  private Runnable hangUp(Farewell reason) {
    outbox.stop();
    tools.count().hungUp(reason);
    return () -> tools.closers().execute(() -> connection.close(reason));
  }

  /** Reads, which may take a while, and then lets the window have what was read. */
  private void read(Supplier<CatchingUp.Result> work) {
    var result = catchingUp.attempt(work);
    after(
        () -> {
          reading = false;
          result.tell(place, outbox);
        });
  }

  private CatchingUp.Result waitingReminders() {
    var waiting = tools.reminders().of(user);
    return (place, outbox) -> reminding.begin(waiting);
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
