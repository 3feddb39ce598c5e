package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import com.todo.domain.recurrence.Recurrence;
import java.util.Optional;

/** Reads "repeat X every week", "make X repeat every 6 months". */
final class Repeatings implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    var made = request.first("act.repeat");
    if (request.begins("act.repeat")) {
      return changed(request.after(request.lead("act.repeat")), 0);
    }
    return request.begins("act.make") && made.isPresent()
        ? changed(
            request.after(request.lead("act.make")),
            request.hearing().length("act.repeat", made.getAsInt()))
        : Optional.empty();
  }

  private static Optional<Act> changed(Request rest, int verb) {
    var when = rest.when();
    if (when.recurrence().equals(Recurrence.ONCE)) {
      return Optional.empty();
    }
    var first = when.findings().get(0).from();
    var says = rest.after(first - rest.from());
    var repeated = verb > 0 && !rest.hearing().says("act.repeat", first) ? verb : 0;
    var name = rest.until(first - repeated);
    return name.isEmpty() || !says.isCoveredBy(when)
        ? Optional.empty()
        : Optional.of(new Act.Change(References.of(name), new Edit.Take(Wishes.of("", when))));
  }
}
