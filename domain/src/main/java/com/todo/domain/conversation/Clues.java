package com.todo.domain.conversation;

import com.todo.domain.task.Due;
import java.util.List;
import java.util.Objects;

/**
 * What a sentence says if it is the answer to a question.
 *
 * @param places numbers that may choose among what was offered, from 1; -1 is the last
 * @param all whether it chooses everything that was offered
 * @param due the day and time it names
 * @param exact whether the time was said in a way that morning and afternoon cannot be confused
 * @param reach how far a deletion reaches
 * @param rest the words that may be part of a title
 */
public record Clues(
    List<Integer> places,
    boolean all,
    Consent consent,
    Due due,
    boolean exact,
    Reach reach,
    String rest) {

  /** Whether a sentence agrees. */
  public enum Consent {
    YES,
    NO,
    UNSAID
  }

  public Clues {
    places = List.copyOf(places);
    Objects.requireNonNull(consent, "consent");
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reach, "reach");
    Objects.requireNonNull(rest, "rest");
  }
}
