package com.todo.domain.conversation;

import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import java.time.Instant;
import java.time.LocalDate;
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

  /**
   * A recurring task was done, and comes back then.
   *
   * @param skipped how many occurrences had passed by
   */
  record ComesBack(Task done, Due next, int skipped) implements Information {}

  /** A recurring task was done for the last time. */
  record ComesNoMore(Task done) implements Information {}

  /** These have the words that were looked for, and so many more. */
  record Found(String words, List<Task> tasks, boolean more) implements Information {
    public Found {
      tasks = List.copyOf(tasks);
    }
  }

  /** These were done on those days, and so many more. */
  record WereDone(LocalDate from, LocalDate to, List<Task> tasks, boolean more)
      implements Information {
    public WereDone {
      tasks = List.copyOf(tasks);
    }
  }

  /** This is so about the task, as far as its details say. */
  record Told(Task task, Matter matter) implements Information {}

  /** It was done then, for the last time. */
  record LastDone(Task task, Instant at) implements Information {}

  /** Nothing of that name was ever done. */
  record NeverDone(String name) implements Information {}

  /** What the assistant can do. */
  record Abilities() implements Information {}

  /** What follows is what a language model took the sentence to mean. */
  record Guessed() implements Information {}

  /** A language model was to help, and there is no answer. */
  record NoGuess(Thought.Failure why) implements Information {}

  /** The sentence was not understood; this is what the assistant can do. */
  record NotUnderstood() implements Information {}

  /** A question was called off; nothing was done. */
  record CalledOff() implements Information {}

  /** The answer did not fit; the question stands. */
  record NotAnAnswer() implements Information {}
}
