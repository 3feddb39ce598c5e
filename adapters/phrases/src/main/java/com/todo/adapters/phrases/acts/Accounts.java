package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Reference;
import java.util.Optional;
import java.util.Set;

/** Reads "I bought the milk", "we called mum": what somebody did is done. */
final class Accounts implements ActReader {
  private static final int SHORTEST = 5;

  /** These end like the past of a verb and are none. */
  private static final Set<String> PRESENT = Set.of("need", "feed", "speed", "exceed", "proceed");

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("past.who"));
    if (!request.begins("past.who") || rest.isEmpty() || !rest.when().saysNothing()) {
      return Optional.empty();
    }
    return verb(rest)
        .filter(verb -> rest.to() > rest.from() + 1)
        .map(verb -> new Act.Complete(named(verb, rest.after(1))));
  }

  private static Reference named(String verb, Request rest) {
    var core = References.named(rest).core();
    return new Reference.ByName(verb + " " + core, core);
  }

  /** What the verb is called on a list. */
  private static Optional<String> verb(Request rest) {
    var token = rest.hearing().token(rest.from());
    var irregular = rest.hearing().name("past-of.", rest.from());
    var regular =
        token.isWord()
            && token.key().length() >= SHORTEST
            && token.key().endsWith("ed")
            && !PRESENT.contains(token.key());
    return irregular.or(
        () ->
            regular
                ? Optional.of(token.key().substring(0, token.key().length() - 2))
                : Optional.empty());
  }
}
