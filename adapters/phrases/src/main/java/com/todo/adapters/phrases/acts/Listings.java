package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "show all tasks", "what's due today", "overdue", "how many are left". */
final class Listings implements ActReader {

  @Override
  public Optional<Act> read(Request said) {
    var request = said.withoutQuestionMark();
    if (request.begins("act.count")) {
      return Selections.of(request.after(request.lead("act.count"))).map(Act.Count::new);
    }
    if (request.begins("act.show")) {
      return Selections.of(request.after(request.lead("act.show"))).map(Act.Show::new);
    }
    return namesTasks(request) ? Selections.of(request).map(Act.Show::new) : Optional.empty();
  }

  private static boolean namesTasks(Request request) {
    return request.begins("listed.TASKS") || request.first("listed.TASKS").isPresent();
  }
}
