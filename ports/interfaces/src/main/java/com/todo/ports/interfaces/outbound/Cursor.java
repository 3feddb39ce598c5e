package com.todo.ports.interfaces.outbound;

import java.util.Objects;

/**
 * Where the next page begins. Only the store that made the token reads it; one that it did not make
 * is an {@code IllegalArgumentException}.
 */
public record Cursor(String token) {

  /** The beginning, and, as the next page, that there is none. */
  public static final Cursor START = new Cursor("");

  public Cursor {
    Objects.requireNonNull(token, "token");
  }

  public boolean isStart() {
    return token.isEmpty();
  }
}
