package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Matter;
import com.todo.domain.conversation.Reference;
import java.util.Optional;

/** Reads "when is X due", "when did I last X", "how often does X come back". */
final class Questions implements ActReader {

  @Override
  public Optional<Act> read(Request said) {
    var request = said.withoutQuestionMark();
    return lastDone(request).or(() -> about(request));
  }

  private static Optional<Act> lastDone(Request request) {
    if (request.begins("ask.last-done")) {
      return about(request.after(request.lead("ask.last-done")), Matter.LAST_DONE);
    }
    var last = request.first("ask.last");
    return request.begins("ask.was") && last.isPresent()
        ? about(request.until(last.getAsInt()).after(request.lead("ask.was")), Matter.LAST_DONE)
        : Optional.empty();
  }

  private static Optional<Act> about(Request request) {
    for (var matter : new Matter[] {Matter.REMINDER, Matter.RECURRENCE, Matter.DUE}) {
      var lead = "ask." + matter;
      if (request.begins(lead)) {
        var rest = request.after(request.lead(lead)).withoutTail("ask-tail." + matter);
        return about(rest, matter);
      }
    }
    return Optional.empty();
  }

  private static Optional<Act> about(Request which, Matter matter) {
    var bare = which.withoutLead("ask.do");
    if (which.isEmpty() || !bare.when().saysNothing()) {
      return Optional.empty();
    }
    var name = References.of(bare);
    return Optional.of(
        new Act.Tell(name instanceof Reference.Several several ? several.whole() : name, matter));
  }
}
