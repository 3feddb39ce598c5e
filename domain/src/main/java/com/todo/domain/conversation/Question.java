package com.todo.domain.conversation;

import com.todo.domain.task.Task;
import java.util.List;

/** Something that the assistant has to know before it can act. */
public sealed interface Question extends Reply {

  /** At what time is meant by these words; empty if no words were said. */
  record WhatTime(String words) implements Question {}

  /** On which day, as a reminder before the due time needs one. */
  record WhichDay() implements Question {}

  /** What the task should be called. */
  record WhatTitle() implements Question {}

  /**
   * Which of these are meant.
   *
   * @param name what they were called; empty if they were chosen in another way
   * @param more how many others there are that are not offered
   */
  record WhichTask(String name, List<Task> tasks, int more) implements Question {
    public WhichTask {
      tasks = List.copyOf(tasks);
    }
  }

  /** Until when the reminder of this task is put off. */
  record UntilWhen(Task task) implements Question {}

  /** Whether only this occurrence is to be deleted, or all that follow, too. */
  record HowFar(Task task) implements Question {}

  /** Whether the same is to be done to all of these. */
  record DoAll(Bulk bulk, List<Task> tasks) implements Question {
    public DoAll {
      tasks = List.copyOf(tasks);
    }
  }

  /** Whether so many tasks are to be added at once; the titles are those of the first few. */
  record AddAll(int number, List<String> titles) implements Question {
    public AddAll {
      titles = List.copyOf(titles);
    }
  }

  /** What can be done to many tasks at once. */
  enum Bulk {
    COMPLETE,
    REOPEN,
    CHANGE
  }

  /** Whether all of these are to be deleted; one alone if nobody has plainly asked for it. */
  record DeleteAll(List<Task> tasks) implements Question {
    public DeleteAll {
      tasks = List.copyOf(tasks);
    }
  }
}
