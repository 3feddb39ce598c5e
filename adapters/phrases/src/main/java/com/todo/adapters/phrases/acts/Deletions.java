package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "delete X", "remove X from my list", "get rid of X". */
final class Deletions implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("act.delete"));
    return request.begins("act.delete") && !rest.isEmpty()
        ? Optional.of(new Act.Delete(References.of(rest.withoutTail("act.delete-tail"))))
        : Optional.empty();
  }
}
