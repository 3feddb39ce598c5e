package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "search my tasks for X", "show tasks about X". */
final class Finds implements ActReader {

  @Override
  public Optional<Act> read(Request said) {
    var request = said.withoutQuestionMark();
    var rest = request.after(request.lead("act.find")).withoutTail("act.find-tail");
    return request.begins("act.find") && !rest.title().isEmpty()
        ? Optional.of(new Act.Find(rest.title()))
        : Optional.empty();
  }
}
