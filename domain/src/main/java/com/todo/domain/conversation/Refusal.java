package com.todo.domain.conversation;

import com.todo.domain.task.Task;
import com.todo.domain.task.Title;
import java.util.List;

/** Why something was not done, in a form that says what to do about it. */
public sealed interface Refusal extends Reply {

  /** No task is called that; these come nearest. */
  record NoSuchTask(String name, List<Title> nearest) implements Refusal {
    public NoSuchTask {
      nearest = List.copyOf(nearest);
    }
  }

  /** "It" or "the second one", when no such task was spoken of. */
  record NothingNamed() implements Refusal {}

  /** There are no tasks of the kind that was asked for. */
  record NoneOfThem() implements Refusal {}

  /** What the words name does not exist. */
  record NotPossible(Doubt.Impossible doubt) implements Refusal {}

  /** The task is done already. */
  record AlreadyDone(Task task) implements Refusal {}

  /** The task is not done, so it cannot be reopened. */
  record StillOpen(Task task) implements Refusal {}

  /** The change would change nothing. */
  record NoDifference(Task task) implements Refusal {}

  /** Somebody changed the task since, so it was left as it is. */
  record ChangedSince(Title title) implements Refusal {}

  /** The task is not on the list any more. */
  record Gone(Title title) implements Refusal {}

  /** The list did not accept it; the reason says why, as the list gave it. */
  record NotAccepted(String reason) implements Refusal {}

  /** There is no reminder of the task that could be put off. */
  record NoReminder(Task task) implements Refusal {}

  /** No reminder has come up that could be put off. */
  record NothingToSnooze() implements Refusal {}

  /** The task does not come back, so there is no occurrence to leave out. */
  record DoesNotRepeat(Task task) implements Refusal {}

  /** Nothing was done in the last message that could be done to another task. */
  record NothingToCorrect() implements Refusal {}

  /** There is nothing to take back. */
  record NothingToUndo() implements Refusal {}
}
