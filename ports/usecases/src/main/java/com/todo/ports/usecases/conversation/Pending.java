package com.todo.ports.usecases.conversation;

import com.todo.domain.task.TaskId;
import java.util.List;

/** Whether the assistant waits for an answer. */
sealed interface Pending {

  Pending NONE = new Nothing();

  /** It does not. */
  record Nothing() implements Pending {}

  /**
   * It asked something about an act of a message, which is read again when the answer is there.
   *
   * @param message what was said, and when
   * @param act which act of it, from 0
   * @param offered the tasks to choose from, in order
   * @param settled what was answered before
   */
  record Asked(What what, Spoken message, int act, List<TaskId> offered, Settled settled)
      implements Pending {
    public Asked {
      offered = List.copyOf(offered);
    }
  }

  /** What was asked. */
  enum What {
    TIME,
    DAY,
    TITLE,
    WHICH,
    WHETHER,
    HOW_FAR
  }
}
