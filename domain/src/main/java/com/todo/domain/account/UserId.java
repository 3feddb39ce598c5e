package com.todo.domain.account;

import java.util.Objects;
import java.util.UUID;

/** Says which user; everything a user owns carries it. */
public record UserId(UUID value) {

  public UserId {
    Objects.requireNonNull(value, "user id");
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
