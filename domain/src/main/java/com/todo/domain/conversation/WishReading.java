package com.todo.domain.conversation;

import java.util.List;
import java.util.Objects;

/** What a sentence says about one task, and which of its words say so. */
public record WishReading(Wish wish, List<Understood> understood) {

  public WishReading {
    Objects.requireNonNull(wish, "wish");
    understood = List.copyOf(understood);
  }
}
