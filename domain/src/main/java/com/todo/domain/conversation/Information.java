package com.todo.domain.conversation;

import com.todo.domain.task.Task;
import java.util.List;

/** Something that a person wanted to know. */
public sealed interface Information extends Reply {

  /** These are the tasks, and so many more. */
  record Listed(Selection selection, List<Task> tasks, boolean more) implements Information {
    public Listed {
      tasks = List.copyOf(tasks);
    }
  }

  /** There are so many. */
  record Counted(Selection selection, long number) implements Information {}

  /** What the assistant can do. */
  record Abilities() implements Information {}

  /** The sentence was not understood; this is what the assistant can do. */
  record NotUnderstood() implements Information {}

  /** A question was called off; nothing was done. */
  record CalledOff() implements Information {}

  /** The answer did not fit; the question stands. */
  record NotAnAnswer() implements Information {}
}
