package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Reach;
import java.util.Optional;

/** Reads "delete X", "remove X from my list", "delete the whole series of X". */
final class Deletions implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("act.delete"));
    return request.begins("act.delete") && !rest.isEmpty()
        ? Optional.of(deletion(rest.withoutTail("act.delete-tail")))
        : Optional.empty();
  }

  private static Act deletion(Request rest) {
    for (var reach : new Reach[] {Reach.SERIES, Reach.THIS}) {
      var lead = "reach-lead." + reach;
      var tail = "reach-tail." + reach;
      if (rest.begins(lead) || rest.tail(tail).isPresent() && !rest.isAll(tail)) {
        var which = References.of(rest.withoutLead(lead).withoutTail(tail));
        return new Act.Delete(which, reach);
      }
    }
    return new Act.Delete(References.of(rest), Reach.UNSAID);
  }
}
