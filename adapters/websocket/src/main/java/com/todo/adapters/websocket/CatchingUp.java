package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Reads what a window missed, and judges whether reading it all makes sense. */
final class CatchingUp {
  private static final Logger LOG = System.getLogger(CatchingUp.class.getName());

  private final UserId user;
  private final String connection;
  private final WindowTools tools;

  CatchingUp(UserId user, String connection, WindowTools tools) {
    this.user = user;
    this.connection = connection;
    this.tools = tools;
  }

  /** What reading led to. */
  interface Result {
    void tell(Place place, Outbox outbox);
  }

  /** The first words to the window: from where it is told everything. */
  Result begin(OptionalLong since) {
    var latest = tools.feed().latest(user);
    var from = since.orElse(latest);
    var tooMuch = from > latest || latest - from > tools.limits().mostMissed();
    return (place, outbox) -> {
      outbox.say(Frames.hello(connection, tooMuch ? latest : from));
      if (tooMuch) {
        outbox.say(Frames.RESYNC);
      }
      place.begin(tooMuch ? latest : from);
      place.hearOf(latest);
    };
  }

  Result goOn(long from) {
    try {
      var changes = tools.feed().since(user, from);
      return changes.isEmpty() ? startOver() : (place, outbox) -> place.read(changes);
    } catch (ChangesForgotten e) {
      return startOver();
    }
  }

  /** The reminders that wait for this user's windows. */
  Result waiting(Reminding reminding) {
    var waiting = tools.reminders().of(user);
    return (place, outbox) -> reminding.begin(waiting);
  }

  /**
   * Whether there is anything that nobody told of: what carries news may lose some while it is
   * itself cut off. If that cannot be said just now, it is asked another time.
   */
  Result look(Reminding reminding) {
    try {
      var latest = tools.feed().latest(user);
      var waiting = tools.reminders().of(user);
      return (place, outbox) -> {
        place.hearOf(latest);
        waiting.forEach(reminding::hear);
      };
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "A window could not be looked after", e);
      return (place, outbox) -> {};
    }
  }

  Result attempt(Supplier<Result> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Changes cannot be read for a window: {0}", e.toString());
      return (place, outbox) -> outbox.end(Farewell.OUT_OF_ORDER);
    }
  }

  private Result startOver() {
    var latest = tools.feed().latest(user);
    return (place, outbox) -> {
      outbox.say(Frames.RESYNC);
      place.begin(latest);
    };
  }
}
