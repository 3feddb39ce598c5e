package com.todo.ports.usecases.account;

import com.todo.domain.account.Account;
import com.todo.domain.account.Email;
import com.todo.domain.account.EmailTaken;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;
import com.todo.domain.account.Role;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.RegisterAccount;
import com.todo.ports.interfaces.inbound.SignedIn;
import com.todo.ports.interfaces.outbound.AccessTokens;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class RegisteringAccount implements RegisterAccount {
  private final AccountRepository accounts;
  private final PasswordHasher passwords;
  private final AccessTokens tokens;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public RegisteringAccount(
      AccountRepository accounts,
      PasswordHasher passwords,
      AccessTokens tokens,
      InstantSource clock,
      Supplier<UUID> ids) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tokens = tokens;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public SignedIn register(Email email, Password password, Profile profile) {
    if (accounts.find(email).isPresent()) {
      throw new EmailTaken();
    }
    var now = clock.instant();
    // Hashing is slow on purpose, so it comes before anybody has to wait for us.
    var hash = passwords.hash(password);
    var role = accounts.isEmpty() ? Role.ADMINISTRATOR : Role.USER;
    var account = new Account(new UserId(ids.get()), email, hash, profile, role, now);
    accounts.add(account);
    return new SignedIn(account, tokens.issue(account, now));
  }
}
