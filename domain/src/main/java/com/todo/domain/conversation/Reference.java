package com.todo.domain.conversation;

import java.util.List;

/** How a person says which task. */
public sealed interface Reference {

  /**
   * By its title, or part of it.
   *
   * @param core the same without words such as "the" and "one", which may or may not belong to it
   */
  record ByName(String words, String core) implements Reference {}

  /** "It", "that one": the task spoken of last. */
  record It() implements Reference {}

  /** "The second one": by its place among those named last, from 1; -1 is the last. */
  record Nth(List<Integer> places) implements Reference {
    public Nth {
      places = List.copyOf(places);
    }
  }

  /** "Both", "all of them": all that were named last. */
  record Those() implements Reference {}

  /**
   * "The milk and the eggs": several by their titles, unless one has all of the words.
   *
   * @param whole all of them as one name
   */
  record Several(ByName whole, List<ByName> each) implements Reference {
    public Several {
      each = List.copyOf(each);
    }
  }

  /** "All completed tasks". */
  record Every(Selection selection) implements Reference {}
}
