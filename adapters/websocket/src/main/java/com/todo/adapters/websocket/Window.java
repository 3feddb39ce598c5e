package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.outbound.WaitingReminder;
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
  private static final Runnable NOTHING = () -> {};

  private final UserId user;
  private final WindowTools tools;
  private final Outbox outbox = new Outbox();
  private final Place place = new Place(KEEP);
  private final Reminding reminding = new Reminding();
  private final CatchingUp catchingUp;
  private final Listening listening;
  private final Reading reading;
  private final Speaking speaking;

  Window(UserId user, Connection connection, WindowTools tools) {
    this.user = user;
    this.tools = tools;
    this.listening = new Listening(user, outbox, reminding, tools);
    this.catchingUp = new CatchingUp(user, connection.id(), tools);
    this.reading = new Reading(catchingUp, place, reminding, now());
    this.speaking = new Speaking(connection, tools, outbox);
  }

  UserId user() {
    return user;
  }

  /** Begins after this number, or with what happens from now on. */
  void open(OptionalLong since) {
    after(reading::begun);
    read(() -> catchingUp.begin(since)).run();
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

  /** A part of a message from the window. */
  void heard(String part, boolean whole) {
    after(() -> listening.heard(part, whole));
  }

  void heardNoise() {
    after(listening::heardNoise);
  }

  void heardPong() {
    after(listening::heardPong);
  }

  /** Called now and then. */
  void check() {
    after(listening::check);
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
      return speaking.hangUp(Farewell.TOO_SLOW);
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
    return outbox.farewell().map(speaking::hangUp).orElseGet(this::goOn);
  }

  /** Nothing is being sent, and nothing is left to be said: on to what happened. */
  private Runnable goOn() {
    var change = place.next();
    if (change.isPresent()) {
      return send(change.get().frame());
    }
    if (place.missed() > tools.limits().mostMissed()) {
      outbox.end(Farewell.TOO_SLOW);
      return send(Frames.RESYNC);
    }
    var needed = reading.needed();
    if (needed.isPresent()) {
      return read(needed.get());
    }
    var reminder = reminding.next();
    if (reminder.isPresent()) {
      return send(reminder.get());
    }
    var look = reading.look(now());
    if (look.isPresent()) {
      return read(look.get());
    }
    return outbox.takePing() ? speaking.ping(this::sent) : NOTHING;
  }

  private Runnable send(String frame) {
    return speaking.send(frame, this::sent);
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

  /** Reads, which may take a while, and then lets the window have what was read. */
  private Runnable read(Supplier<CatchingUp.Result> work) {
    return () ->
        tools
            .readers()
            .execute(
                () -> {
                  var result = catchingUp.attempt(work);
                  after(
                      () -> {
                        reading.over();
                        result.tell(place, outbox);
                      });
                });
  }

  private Instant now() {
    return tools.clock().instant();
  }
}
