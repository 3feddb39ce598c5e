package com.todo.ports.interfaces.outbound;

import java.time.Instant;

/** A signed token and when it stops to be valid. Never printed. */
public record AccessToken(String text, Instant expiresAt) {

  @Override
  public String toString() {
    return "(token until " + expiresAt + ")";
  }
}
