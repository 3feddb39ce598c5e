package com.todo.domain.conversation;

import java.time.LocalDate;

/** Something that a person asks the assistant to do. */
public sealed interface Act {

  /** Put a task on the list. */
  record Add(Wish wish) implements Act {}

  /** Change a task. */
  record Change(Reference which, Edit edit) implements Act {}

  /** Mark tasks as done. */
  record Complete(Reference which) implements Act {}

  /** Say that tasks are not done after all. */
  record Reopen(Reference which) implements Act {}

  /** Throw tasks away. */
  record Delete(Reference which, Reach reach) implements Act {}

  /** Leave one occurrence of a recurring task out. */
  record Skip(Reference which) implements Act {}

  /** Put a reminder off. */
  record Snooze(Reference which, Delay delay) implements Act {}

  /**
   * Words that say when and not of what: they are about the task spoken of last.
   *
   * @param otherwise what they ask for if no task was
   */
  record Amend(Wish wish, Act otherwise) implements Act {}

  /** Not that task but this: what was done last was meant for another one. */
  record Instead(Reference which) implements Act {}

  /** Show tasks. */
  record Show(Selection selection) implements Act {}

  /** Say how many there are. */
  record Count(Selection selection) implements Act {}

  /** Show tasks whose title or description has these words. */
  record Find(String words) implements Act {}

  /** Show what was done on these days, both included. */
  record LookBack(LocalDate from, LocalDate to) implements Act {}

  /** Say something about tasks. */
  record Tell(Reference which, Matter matter) implements Act {}

  /** Take back what was done last. */
  record Undo() implements Act {}

  /** Say what the assistant can do. */
  record Explain() implements Act {}

  /** Nothing that can be made out. */
  record Unclear() implements Act {}
}
