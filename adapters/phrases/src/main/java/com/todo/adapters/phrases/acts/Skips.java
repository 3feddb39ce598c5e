package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "skip X", "skip this one", "skip X this time". */
final class Skips implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    if (!request.begins("act.skip")) {
      return Optional.empty();
    }
    var rest = request.after(request.lead("act.skip")).withoutTail("act.skip-tail");
    var which = rest.isAll("act.skip-tail") ? rest.until(rest.from()) : rest;
    return which.when().saysNothing()
        ? Optional.of(new Act.Skip(References.of(which)))
        : Optional.empty();
  }
}
