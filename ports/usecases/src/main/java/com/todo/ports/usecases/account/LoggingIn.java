package com.todo.ports.usecases.account;

import com.todo.domain.account.Account;
import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import com.todo.domain.account.TooManyAttempts;
import com.todo.domain.account.WrongCredentials;
import com.todo.ports.interfaces.inbound.LogIn;
import com.todo.ports.interfaces.inbound.SignedIn;
import com.todo.ports.interfaces.outbound.AccessTokens;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.LoginFailures;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import java.time.Duration;
import java.time.InstantSource;

public final class LoggingIn implements LogIn {
  private static final Duration REMEMBERED = Duration.ofMinutes(15);
  private static final int ATTEMPTS = 5;

  private final AccountRepository accounts;
  private final PasswordHasher passwords;
  private final LoginFailures failures;
  private final AccessTokens tokens;
  private final InstantSource clock;
  private volatile PasswordHash decoy;

  public LoggingIn(
      AccountRepository accounts,
      PasswordHasher passwords,
      LoginFailures failures,
      AccessTokens tokens,
      InstantSource clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failures = failures;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public SignedIn logIn(Email email, String password) {
    var now = clock.instant();
    if (failures.since(email, now.minus(REMEMBERED)) >= ATTEMPTS) {
      throw new TooManyAttempts(REMEMBERED);
    }
    var account = accounts.find(email);
    if (!passwords.matches(password, account.map(Account::password).orElseGet(this::decoy))
        || account.isEmpty()) {
      failures.record(email, now);
      throw new WrongCredentials();
    }
    failures.forget(email);
    return new SignedIn(account.get(), tokens.issue(account.get(), now));
  }

  /** Checked when nobody has the address, so that the time it takes does not tell. */
  private PasswordHash decoy() {
    if (decoy == null) {
      decoy = passwords.hash(new Password("nobody has this password"));
    }
    return decoy;
  }
}
