package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.InPart;
import com.todo.adapters.phrases.when.Recognizers;
import com.todo.adapters.phrases.when.When;
import com.todo.domain.conversation.Clues;
import com.todo.domain.conversation.Clues.Consent;
import com.todo.domain.conversation.Reach;
import com.todo.domain.task.Due;

/** Reads a sentence as the answer to a question that may have been asked. */
final class Answers {

  private Answers() {}

  static Clues of(Request request) {
    var when = request.when();
    var ambiguous = isAmbiguous(when);
    var ahead = Recognizers.ahead(request.hearing(), request.from(), request.to());
    var said = ambiguous ? asSaid(when) : ahead.orElse(when.due());
    return new Clues(
        Places.of(request),
        request.isAll("that.those"),
        consent(request),
        said,
        !ambiguous,
        reach(request),
        References.named(request).core());
  }

  /** Whether it says something beyond agreeing and choosing. */
  static boolean isPlain(Clues clues) {
    return clues.places().isEmpty() && !clues.all() && clues.consent() == Consent.UNSAID;
  }

  private static Consent consent(Request request) {
    if (request.isAll("say.no")) {
      return Consent.NO;
    }
    return request.isAll("say.yes") ? Consent.YES : Consent.UNSAID;
  }

  private static Reach reach(Request request) {
    return request.isAll("reach.THIS")
        ? Reach.THIS
        : request.isAll("reach.SERIES") ? Reach.SERIES : Reach.UNSAID;
  }

  private static boolean isAmbiguous(When when) {
    return when.findings().stream()
            .anyMatch(f -> f.meaning() instanceof AtTime time && !time.exact())
        && when.findings().stream().noneMatch(f -> f.meaning() instanceof InPart);
  }

  /** The time as it was said: whoever asked knows better whether it is one of the afternoon. */
  private static Due asSaid(When when) {
    return when.findings().stream()
        .map(found -> found.meaning())
        .filter(AtTime.class::isInstance)
        .map(AtTime.class::cast)
        .findFirst()
        .map(time -> when.due().at(time.time()))
        .orElse(when.due());
  }
}
