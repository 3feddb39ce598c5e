package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Reference;
import java.util.ArrayList;
import java.util.Optional;

/** Reads which task is meant. */
final class References {

  private static final int MOST = 20;

  private References() {}

  /** The task that is meant; the one spoken of last if no words say which. */
  static Reference of(Request said) {
    var request = trimmed(said);
    if (request.isEmpty() || request.isAll("that.it")) {
      return new Reference.It();
    }
    if (request.isAll("that.those")) {
      return new Reference.Those();
    }
    var places = Places.of(request);
    if (!places.isEmpty()) {
      return new Reference.Nth(places);
    }
    return every(request).or(() -> several(request)).orElseGet(() -> named(request));
  }

  static Reference.ByName named(Request said) {
    var request = trimmed(said);
    var core = request.withoutLead("article").withoutLead("that.kind").withoutTail("that.one");
    return new Reference.ByName(request.title(), core.title());
  }

  /** "The milk, the eggs and the bread". */
  private static Optional<Reference> several(Request request) {
    var parts = new ArrayList<Reference.ByName>();
    var from = request.from();
    for (var i = request.from(); i < request.to(); i++) {
      var and = request.hearing().length("and", i);
      if (and > 0) {
        parts.add(named(part(request, from, i)));
        from = i + and;
      }
    }
    parts.add(named(part(request, from, request.to())));
    parts.removeIf(part -> part.core().isEmpty());
    return parts.size() < 2 || parts.size() > MOST
        ? Optional.empty()
        : Optional.of(new Reference.Several(named(request), parts));
  }

  private static Request part(Request request, int from, int to) {
    return new Request(request.hearing(), from, to);
  }

  private static Optional<Reference> every(Request request) {
    var several = request.begins("listed.ALL") || request.tail("listed.PLURAL").isPresent();
    return several ? Selections.of(request).map(Reference.Every::new) : Optional.empty();
  }

  private static Request trimmed(Request request) {
    var trimmed = request;
    while (!trimmed.isEmpty() && isMark(trimmed, trimmed.from())) {
      trimmed = trimmed.after(1);
    }
    while (!trimmed.isEmpty() && isMark(trimmed, trimmed.to() - 1)) {
      trimmed = trimmed.until(trimmed.to() - 1);
    }
    return trimmed;
  }

  private static boolean isMark(Request request, int i) {
    var token = request.hearing().token(i);
    return token.is(":") || token.is(",") || token.is(".") || token.is("!");
  }
}
