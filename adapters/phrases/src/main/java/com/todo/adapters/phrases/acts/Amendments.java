package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.conversation.Wish;
import com.todo.domain.task.Due;
import java.util.Optional;

/** Reads words that only say when: "remind me 10 minutes before", "every week", "make it 7pm". */
final class Amendments {

  private Amendments() {}

  static Optional<Act> of(Request said) {
    return read(said)
        .or(() -> read(said.withoutLead("act.amend")))
        .or(() -> read(said.withoutLead("act.amend").withoutLead("act.amend")));
  }

  private static Optional<Act> read(Request request) {
    var when = request.when();
    if (when.saysNothing() || !request.isCoveredBy(when)) {
      return Optional.empty();
    }
    var wish = Wishes.of("", when);
    return Optional.of(new Act.Amend(wish, otherwise(request, wish)));
  }

  private static Act otherwise(Request request, Wish wish) {
    if (wish.isDay() && wish.due() instanceof Due.Day day) {
      var pending = Selection.of(Progress.PENDING);
      return new Act.Show(pending.between(day.date(), day.date()));
    }
    return Additions.commanded(request)
        .filter(reading -> reading.wish().title().isEmpty())
        .<Act>map(reading -> new Act.Add(reading.wish()))
        .orElse(new Act.Add(wish));
  }
}
