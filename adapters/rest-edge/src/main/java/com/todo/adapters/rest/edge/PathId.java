package com.todo.adapters.rest.edge;

import java.util.UUID;

/** An id in an address; what is no id is the id of nothing. */
public final class PathId {

  private PathId() {}

  /**
   * @throws NothingHere if the text is no id
   */
  public static UUID of(String text) {
    try {
      return Formats.id(text);
    } catch (IllegalArgumentException e) {
      throw new NothingHere();
    }
  }
}
