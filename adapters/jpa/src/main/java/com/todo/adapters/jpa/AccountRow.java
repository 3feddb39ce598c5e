package com.todo.adapters.jpa;

import com.todo.domain.account.Account;
import com.todo.domain.account.DisplayName;
import com.todo.domain.account.Email;
import com.todo.domain.account.PasswordHash;
import com.todo.domain.account.Profile;
import com.todo.domain.account.Role;
import com.todo.domain.account.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** An account as the {@code account} table holds it. */
@Entity
@Table(name = "account")
class AccountRow {
  @Id private UUID id;
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "time_zone")
  private String timeZone;

  private String locale;
  private String role;

  @Column(name = "created_at")
  private Instant createdAt;

  protected AccountRow() {}

  void take(Account account) {
    email = account.email().address();
    passwordHash = account.password().text();
    displayName = account.profile().name().text();
    timeZone = account.profile().zone().getId();
    locale = account.profile().locale().toLanguageTag();
    role = account.role().name();
  }

  Account toAccount() {
    return new Account(
        new UserId(id),
        new Email(email),
        new PasswordHash(passwordHash),
        new Profile(
            new DisplayName(displayName), ZoneId.of(timeZone), Locale.forLanguageTag(locale)),
        Role.valueOf(role),
        createdAt);
  }
}
