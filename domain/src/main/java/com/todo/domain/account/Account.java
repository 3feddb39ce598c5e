package com.todo.domain.account;

import java.time.Instant;
import java.util.Objects;

/** A person who has a list here. */
public record Account(
    UserId id, Email email, PasswordHash password, Profile profile, Role role, Instant createdAt) {

  public Account {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(password, "password");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(createdAt, "createdAt");
  }

  /** The same account with another profile. */
  public Account with(Profile other) {
    return new Account(id, email, password, other, role, createdAt);
  }

  public boolean isAdministrator() {
    return role == Role.ADMINISTRATOR;
  }
}
