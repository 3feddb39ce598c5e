package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Reference;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads "done with X", "complete X", "mark X as done", "X is done". */
final class Completions implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    return marked(request)
        .or(() -> led(request))
        .or(() -> said(request))
        .map(References::of)
        .map(Act.Complete::new);
  }

  private static Optional<Request> marked(Request request) {
    var tail = request.tail("act.mark-done");
    return request.begins("act.mark") && tail.isPresent()
        ? Optional.of(request.until(tail.getAsInt()).after(request.lead("act.mark")))
        : Optional.empty();
  }

  /**
   * "Finish the report by friday" is a task to come; only without a time is it one that is done.
   */
  private static Optional<Request> led(Request request) {
    var rest = request.after(request.lead("act.complete"));
    var commanded = request.begins("act.complete");
    var toCome =
        request.begins("act.complete-today")
            && References.of(rest) instanceof Reference.ByName
            && !rest.when().saysNothing();
    return commanded && !toCome ? Optional.of(rest) : Optional.empty();
  }

  private static Optional<Request> said(Request request) {
    OptionalInt tail = request.tail("act.is-done");
    return tail.isPresent() && tail.getAsInt() > request.from()
        ? Optional.of(request.until(tail.getAsInt()))
        : Optional.empty();
  }
}
