package com.todo.domain.conversation;

import java.util.List;
import java.util.Objects;

/**
 * What a sentence was understood to say.
 *
 * @param acts what it asks for, in order; at least one
 * @param commanded whether words such as "add" or "delete" say so, rather than the lack of any
 * @param clues what it says if it answers a question
 */
public record Reading(List<Act> acts, boolean commanded, Clues clues) {

  public Reading {
    acts = List.copyOf(acts);
    Objects.requireNonNull(clues, "clues");
    if (acts.isEmpty()) {
      throw new IllegalArgumentException("a reading has at least one act");
    }
  }
}
