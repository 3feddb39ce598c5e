package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Reference;
import java.util.Optional;

/** The same act, done to another task. */
final class Retargeting {

  private Retargeting() {}

  /** Nothing if the act is not done to a task that is on the list already. */
  static Optional<Act> of(Act act, Reference which) {
    if (act instanceof Act.Change change) {
      return Optional.of(new Act.Change(which, change.edit()));
    }
    if (act instanceof Act.Complete) {
      return Optional.of(new Act.Complete(which));
    }
    if (act instanceof Act.Reopen) {
      return Optional.of(new Act.Reopen(which));
    }
    if (act instanceof Act.Delete delete) {
      return Optional.of(new Act.Delete(which, delete.reach()));
    }
    if (act instanceof Act.Skip) {
      return Optional.of(new Act.Skip(which));
    }
    return act instanceof Act.Snooze snooze
        ? Optional.of(new Act.Snooze(which, snooze.delay()))
        : Optional.empty();
  }
}
