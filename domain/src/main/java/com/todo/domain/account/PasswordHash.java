package com.todo.domain.account;

import java.util.Objects;

/** What is kept of a password: enough to check it, not to read it. The text names its algorithm. */
public record PasswordHash(String text) {

  public PasswordHash {
    Objects.requireNonNull(text, "password hash");
  }

  @Override
  public String toString() {
    return "(hash)";
  }
}
