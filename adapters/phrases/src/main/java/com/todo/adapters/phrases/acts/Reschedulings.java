package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Recognizers;
import com.todo.adapters.phrases.when.When;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads "move X to next week", "change X to friday 5pm", "postpone X by 2 days". */
final class Reschedulings implements ActReader {
  private static final int LONGEST = 20;

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("act.change"));
    if (!request.begins("act.change") || rest.isEmpty()) {
      return Optional.empty();
    }
    return postponed(rest)
        .or(() -> moved(rest, request.begins("act.change-surely"), request.begins("act.set")));
  }

  private static Optional<Act> postponed(Request rest) {
    return IntStream.range(Math.max(rest.from(), rest.to() - LONGEST), rest.to())
        .boxed()
        .flatMap(i -> postponed(rest, i).stream())
        .findFirst();
  }

  private static Optional<Act> postponed(Request rest, int i) {
    var by = rest.hearing().length("act.postpone-by", i);
    return by == 0
        ? Optional.empty()
        : Recognizers.amount(rest.hearing(), i + by)
            .filter(amount -> amount.end() == rest.to())
            .map(
                a ->
                    new Act.Change(
                        References.of(rest.until(i)), new Edit.Postpone(a.days(), a.time())));
  }

  /** A verb such as "move" is about time only if "to" leads to one: one can also move a couch. */
  private static Optional<Act> moved(Request rest, boolean surely, boolean set) {
    var when = rest.whenWithout("act.change-until");
    if (when.saysNothing() || !isCovered(rest, when)) {
      return Optional.empty();
    }
    var name = rest.until(when.findings().get(0).from());
    var tail = name.tail("act.change-to").isPresent();
    var led = tail || set && rest.hearing().says("for", name.to());
    var which = tail ? name.until(name.tail("act.change-to").getAsInt()) : name;
    return led || surely
        ? Optional.of(
            new Act.Change(References.of(name(which)), new Edit.Take(Wishes.of("", when))))
        : Optional.empty();
  }

  /** The name alone: not "the due date of X", nor "X from monday". */
  private static Request name(Request said) {
    var part = Math.max(said.lead("act.clear.DATE"), said.lead("act.clear.TIME"));
    var of = said.after(part);
    var name = part > 0 && of.begins("act.clear-of") ? of.after(of.lead("act.clear-of")) : said;
    var from = name.first("from").orElse(name.to());
    var days = from + name.hearing().length("from", from);
    var isWhen = Recognizers.endOfDaysAndTimes(name.hearing(), days) == name.to();
    return from < name.to() && days < name.to() && isWhen ? name.until(from) : name;
  }

  /** Whether nothing but times follows the first of them. */
  private static boolean isCovered(Request rest, When when) {
    var covered = new BitSet();
    when.findings().forEach(found -> covered.set(found.from(), found.to()));
    return IntStream.range(when.findings().get(0).from(), rest.to())
        .allMatch(
            i ->
                covered.get(i)
                    || rest.hearing().says("and", i)
                    || rest.hearing().says("act.change-to", i));
  }
}
