package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads several acts in one sentence: "finish the milk and move the dentist to monday". A new act
 * begins where a verb follows "and" or its like, and what stands before it is an act, too.
 */
final class Clauses {
  private static final int MOST_TOKENS = 200;
  private static final List<String> VERBS =
      List.of(
          "act.complete",
          "act.delete",
          "act.rename",
          "act.change",
          "act.reopen",
          "act.clear",
          "act.stop",
          "act.mark",
          "act.snooze",
          "act.skip",
          "act.show",
          "act.undo",
          "act.add",
          "clause.remind");

  /** After "add X and", these could as well go on with the title. */
  private static final List<String> UNSURE =
      List.of("act.complete", "act.delete", "act.clear", "act.show");

  private final Request whole;
  private final List<Act> acts = new ArrayList<>();

  private Clauses(Request whole) {
    this.whole = whole;
  }

  /** At least two acts, or none. */
  static List<Act> of(Request request) {
    return request.to() - request.from() > MOST_TOKENS ? List.of() : new Clauses(request).read();
  }

  private List<Act> read() {
    var rest = whole;
    for (var i = whole.from() + 1; i < whole.to(); i++) {
      var joint = whole.hearing().length("clause.joint", i);
      var before = rest.until(i);
      var after = rest.after(i + joint - rest.from());
      var act = joint > 0 && begins(after) ? Acts.command(before) : Optional.<Act>empty();
      if (act.isPresent() && isEnd(act.get(), i, after)) {
        acts.add(act.get());
        rest = after;
        i += joint;
      }
    }
    var last = acts.isEmpty() ? Optional.<Act>empty() : Acts.command(rest);
    last.ifPresent(acts::add);
    return last.isPresent() ? acts : List.of();
  }

  private static boolean begins(Request after) {
    return !after.isEmpty()
        && Amendments.of(after).isEmpty()
        && VERBS.stream().anyMatch(after::begins)
        && !after.begins("act.none");
  }

  private boolean isEnd(Act act, int joint, Request after) {
    return !(act instanceof Act.Add)
        || whole.hearing().says("clause.break", joint)
        || UNSURE.stream().noneMatch(after::begins);
  }
}
