package com.todo.domain.conversation;

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
  record Delete(Reference which) implements Act {}

  /** Show tasks. */
  record Show(Selection selection) implements Act {}

  /** Say how many there are. */
  record Count(Selection selection) implements Act {}

  /** Take back what was done last. */
  record Undo() implements Act {}

  /** Say what the assistant can do. */
  record Explain() implements Act {}

  /** Nothing that can be made out. */
  record Unclear() implements Act {}
}
