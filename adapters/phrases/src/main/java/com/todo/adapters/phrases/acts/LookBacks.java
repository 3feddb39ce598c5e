package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads "what did I finish this week", "tasks completed yesterday". */
final class LookBacks implements ActReader {

  @Override
  public Optional<Act> read(Request said) {
    var request = said.withoutQuestionMark();
    if (request.begins("ask.did")) {
      return days(request.after(request.lead("ask.did")));
    }
    return request.begins("act.show") || request.begins("listed.TASKS")
        ? IntStream.range(request.from(), request.to())
            .filter(i -> request.hearing().says("listed.COMPLETED", i))
            .boxed()
            .flatMap(i -> completed(request, i).stream())
            .findFirst()
        : Optional.empty();
  }

  private static Optional<Act> completed(Request request, int i) {
    var before = request.until(i);
    var named = IntStream.range(before.from(), i).allMatch(k -> isListing(request, k));
    var end = i + request.hearing().length("listed.COMPLETED", i);
    return named ? days(request.after(end - request.from())) : Optional.empty();
  }

  private static boolean isListing(Request request, int i) {
    var hearing = request.hearing();
    return hearing.says("listed.FILLER", i)
        || hearing.says("listed.ALL", i)
        || hearing.says("act.show", i);
  }

  private static Optional<Act> days(Request said) {
    var lead = said.lead("ask.since");
    return PastDays.at(said.hearing(), said.from() + lead)
        .filter(days -> days.end() == said.to())
        .map(days -> new Act.LookBack(days.from(), lead > 0 ? said.hearing().today() : days.to()));
  }
}
