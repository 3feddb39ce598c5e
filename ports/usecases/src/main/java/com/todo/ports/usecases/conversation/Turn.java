package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One message and what becomes of it: the moment, the tools at hand, what is remembered. */
final class Turn {
  private final Tools tools;
  private final ZonedDateTime now;
  private final Locale locale;
  private final List<UndoStep> done = new ArrayList<>();
  private Memory memory;

  Turn(Tools tools, Memory memory, ZonedDateTime now, Locale locale) {
    this.tools = tools;
    this.memory = memory;
    this.now = now;
    this.locale = locale;
  }

  Tools tools() {
    return tools;
  }

  ZonedDateTime now() {
    return now;
  }

  Locale locale() {
    return locale;
  }

  /** What is to be remembered, with everything done in this turn as one thing to take back. */
  Memory memory() {
    return memory.with(done);
  }

  /** These tasks are what "it" and "the second one" now speak of. */
  void name(List<Task> tasks) {
    memory = memory.naming(tasks.stream().map(Task::id).toList());
  }

  List<TaskId> named() {
    return memory.named();
  }

  Pending pending() {
    return memory.pending();
  }

  void waitFor(Pending answer) {
    memory = memory.waitingFor(answer);
  }

  void did(UndoStep step) {
    done.add(step);
  }

  void forgetUndo(List<UndoStep> undone, List<Task> now) {
    memory = memory.undone(undone, now);
  }
}
