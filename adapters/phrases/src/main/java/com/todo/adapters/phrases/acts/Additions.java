package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Recognizers;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.WishReading;
import java.util.BitSet;
import java.util.Optional;

/** Reads "add …", "I need to …", "remind me to …", "remind me tomorrow at 9 to …". */
final class Additions implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    return commanded(request).map(reading -> new Act.Add(reading.wish()));
  }

  /** A task that is asked for in words. */
  static Optional<WishReading> commanded(Request request) {
    if (request.begins("act.remind")) {
      return Optional.of(reminder(request));
    }
    return request.begins("act.add")
        ? Optional.of(task(request.after(request.lead("act.add"))))
        : Optional.empty();
  }

  /** "To my list" belongs to the command, wherever it stands. */
  private static WishReading task(Request request) {
    var taken = request.outside();
    request
        .first("act.add-tail")
        .ifPresent(i -> taken.set(i, i + request.hearing().length("act.add-tail", i)));
    return Wishes.of(request, taken);
  }

  private static WishReading reminder(Request request) {
    var rest = request.after(request.lead("act.remind"));
    var hearing = request.hearing();
    var to = Recognizers.endOfDaysAndTimes(hearing, rest.from());
    var taken = (BitSet) rest.outside().clone();
    taken.set(to, to + hearing.length("act.remind-to", to));
    return Wishes.reminded(Wishes.of(rest, taken), hearing.now());
  }
}
