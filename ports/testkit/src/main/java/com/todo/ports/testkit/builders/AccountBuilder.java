package com.todo.ports.testkit.builders;

import com.todo.domain.account.Account;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.PasswordHash;
import com.todo.domain.account.Profile;
import com.todo.domain.account.Role;
import com.todo.domain.account.UserId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Makes accounts; each has an id and an address of its own unless told otherwise. */
public final class AccountBuilder {
  private UserId id = new UserId(UUID.randomUUID());
  private Email email = new Email(UUID.randomUUID() + "@example.org");
  private PasswordHash password = new PasswordHash("hash");
  private DisplayName name = new DisplayName("Alex");
  private ZoneId zone = ZoneId.of("Europe/Berlin");
  private Role role = Role.USER;
  private Instant createdAt = Instant.parse("2026-03-02T08:00:00Z");

  private AccountBuilder() {}

  public static AccountBuilder anAccount() {
    return new AccountBuilder();
  }

  public AccountBuilder withId(UserId other) {
    id = other;
    return this;
  }

  public AccountBuilder withEmail(String address) {
    email = new Email(address);
    return this;
  }

  public AccountBuilder withPassword(PasswordHash other) {
    password = other;
    return this;
  }

  public AccountBuilder named(String text) {
    name = new DisplayName(text);
    return this;
  }

  public AccountBuilder in(ZoneId other) {
    zone = other;
    return this;
  }

  public AccountBuilder administrator() {
    role = Role.ADMINISTRATOR;
    return this;
  }

  public AccountBuilder createdAt(Instant other) {
    createdAt = other;
    return this;
  }

  public Account build() {
    return new Account(
        id, email, password, new Profile(name, zone, Locale.ENGLISH), role, createdAt);
  }
}
