package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.recurrence.RecurrenceRule;

/** Puts rules into words and reads them from words, in the language of a user. */
public interface WordRule {

  /** The rule as one says it: "Every 2 weeks on Tue and Fri, 10 times". */
  String word(UserId user, RecurrenceRule rule);

  /**
   * The rule that these words say, and nothing else.
   *
   * @throws IllegalArgumentException if they say no rule, or more than a rule
   */
  RecurrenceRule read(UserId user, String words);
}
