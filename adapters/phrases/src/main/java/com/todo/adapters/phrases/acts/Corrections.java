package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads "no, friday", which amends, and "no, the oat milk", which means another task. */
final class Corrections {

  private Corrections() {}

  static Optional<Act> of(Request request) {
    var lead = request.lead("act.correct");
    var rest = request.after(lead);
    return lead == 0 || rest.isEmpty()
        ? Optional.empty()
        : amended(rest)
            .or(() -> Acts.command(rest))
            .or(() -> Optional.of(new Act.Instead(References.of(rest.withoutLead("act.amend")))));
  }

  private static Optional<Act> amended(Request rest) {
    return Amendments.of(rest)
        .map(act -> (Act.Amend) act)
        .map(amend -> new Act.Amend(amend.wish(), new Act.Unclear()));
  }
}
