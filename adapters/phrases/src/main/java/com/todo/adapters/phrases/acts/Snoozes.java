package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Recognizers;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Delay;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.task.Due;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads "snooze X for an hour", "snooze it until tomorrow 9", "remind me again in 10 minutes". */
final class Snoozes implements ActReader {
  private static final int LONGEST = 20;
  private static final Delay UNSAID = new Delay.Until(Due.NEVER, Doubt.NONE);

  @Override
  public Optional<Act> read(Request request) {
    if (!request.begins("act.snooze")) {
      return Optional.empty();
    }
    var rest = request.after(request.lead("act.snooze"));
    return IntStream.range(Math.max(rest.from(), rest.to() - LONGEST), rest.to())
        .boxed()
        .flatMap(i -> delayed(rest, i).stream())
        .findFirst()
        .or(() -> Optional.of(new Act.Snooze(References.of(rest), UNSAID)));
  }

  private static Optional<Act> delayed(Request rest, int i) {
    var which = rest.until(i);
    var at = rest.after(i - rest.from());
    return by(at.after(at.lead("act.snooze-for")))
        .or(() -> until(at))
        .map(delay -> new Act.Snooze(References.of(which), delay));
  }

  private static Optional<Delay> by(Request said) {
    return Recognizers.amount(said.hearing(), said.from())
        .filter(amount -> amount.end() == said.to())
        .map(amount -> new Delay.By(amount.days(), amount.time()));
  }

  private static Optional<Delay> until(Request said) {
    var rest = said.after(said.lead("act.snooze-until"));
    var when = rest.when();
    return rest.isEmpty() || when.saysNothing() || !rest.isCoveredBy(when)
        ? Optional.empty()
        : Optional.of(new Delay.Until(when.due(), when.doubt()));
  }
}
