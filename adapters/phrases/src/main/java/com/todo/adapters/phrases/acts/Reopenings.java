package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "reopen X", "mark X as not done", "X isn't done". */
final class Reopenings implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    return marked(request)
        .or(() -> led(request))
        .or(() -> said(request))
        .map(References::of)
        .map(Act.Reopen::new);
  }

  private static Optional<Request> marked(Request request) {
    var tail = request.tail("act.mark-open");
    return request.begins("act.mark") && tail.isPresent()
        ? Optional.of(request.until(tail.getAsInt()).after(request.lead("act.mark")))
        : Optional.empty();
  }

  private static Optional<Request> led(Request request) {
    return request.begins("act.reopen")
        ? Optional.of(request.after(request.lead("act.reopen")))
        : Optional.empty();
  }

  private static Optional<Request> said(Request request) {
    var tail = request.tail("act.is-open");
    return tail.isPresent() && tail.getAsInt() > request.from()
        ? Optional.of(request.until(tail.getAsInt()))
        : Optional.empty();
  }
}
