package com.todo.adapters.websocket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What has to be read for a window, one thing at a time: what it missed, the reminders that wait
 * for it, and now and then whether anything happened that nobody told of. Reading itself takes a
 * while, and is left to others. Not for several threads at once.
 */
final class Reading {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

  private final CatchingUp catchingUp;
  private final Place place;
  private final Reminding reminding;
  private boolean underWay;
  private Instant nextLook;

  Reading(CatchingUp catchingUp, Place place, Reminding reminding, Instant opened) {
    this.catchingUp = catchingUp;
    this.place = place;
    this.reminding = reminding;
    this.nextLook = opened.plus(BETWEEN_LOOKS);
  }

  /** Something is being read; nothing else is until that is over. */
  void begun() {
    underWay = true;
  }

  void over() {
    underWay = false;
  }

  /** What is to be read before anything else can be told. */
  Optional<Supplier<CatchingUp.Result>> needed() {
    if (place.mustRead()) {
      var from = place.last();
      return begin(() -> catchingUp.goOn(from));
    }
    return place.isUpToDate() && !reminding.begun()
        ? begin(() -> catchingUp.waiting(reminding))
        : Optional.empty();
  }

  /** A look at whether all is well, if it is time for one. */
  Optional<Supplier<CatchingUp.Result>> look(Instant now) {
    if (underWay || !place.isUpToDate() || now.isBefore(nextLook)) {
      return Optional.empty();
    }
    nextLook = now.plus(BETWEEN_LOOKS);
    return begin(() -> catchingUp.look(reminding));
  }

  private Optional<Supplier<CatchingUp.Result>> begin(Supplier<CatchingUp.Result> work) {
    if (underWay) {
      return Optional.empty();
    }
    begun();
    return Optional.of(work);
  }
}
