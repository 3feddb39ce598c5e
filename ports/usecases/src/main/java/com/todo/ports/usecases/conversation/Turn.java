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
  private boolean guessed;
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
    memory = memory.about(new Topic(tasks.stream().map(Task::id).toList(), false));
  }

  /** The same, of tasks that were only shown. */
  void show(List<Task> tasks) {
    memory = memory.about(new Topic(tasks.stream().map(Task::id).toList(), true));
  }

  void speakOf(Topic topic) {
    memory = memory.about(topic);
  }

  /** What an earlier message did last. */
  List<UndoStep> earlier() {
    return memory.last();
  }

  Topic topic() {
    return memory.topic();
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

  /** Whether something was done that can be taken back. */
  boolean hasDone() {
    return !done.isEmpty();
  }

  Spoken before() {
    return memory.spoken();
  }

  /** What is done now was suggested by a language model, or not. */
  void guessing(boolean now) {
    guessed = now;
  }

  boolean isGuessed() {
    return guessed;
  }

  void remember(Spoken message) {
    memory = memory.after(message);
  }

  void did(UndoStep step) {
    done.add(step);
  }

  void forgetUndo(List<UndoStep> undone, List<Task> now) {
    memory = memory.undone(undone, now);
  }
}
