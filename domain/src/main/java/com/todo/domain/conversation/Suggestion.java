package com.todo.domain.conversation;

import java.util.Objects;

/**
 * What somebody who does not know the list takes a message to ask for: names and quotations, never
 * a task and never a moment. Which tasks bear a name, and what the quoted words mean, is found out
 * by the same rules as for a sentence.
 */
public sealed interface Suggestion {

  /**
   * Put a task on the list.
   *
   * @param when the words of the message that say when, as they stand there; empty if none do
   */
  record Add(String title, String when) implements Suggestion {
    public Add {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(when, "when");
    }
  }

  /**
   * Change a task.
   *
   * @param title what it is called from now on; empty if that stays
   * @param when words of the message, as above
   */
  record Change(String task, String title, String when) implements Suggestion {
    public Change {
      Objects.requireNonNull(task, "task");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(when, "when");
    }
  }

  /** Take a part away from a task. */
  record Clear(String task, Edit.Part part) implements Suggestion {}

  /** Mark a task as done. */
  record Complete(String task) implements Suggestion {}

  /** Say that a task is not done after all. */
  record Reopen(String task) implements Suggestion {}

  /** Throw a task away. */
  record Delete(String task) implements Suggestion {}

  /**
   * Put the reminder of a task off.
   *
   * @param when words of the message that say until when
   */
  record Snooze(String task, String when) implements Suggestion {}

  /** Show tasks. */
  record Show(Selection selection) implements Suggestion {}

  /** Show tasks that have these words. */
  record Find(String words) implements Suggestion {}

  /** Take back what was done last. */
  record Undo() implements Suggestion {}
}
