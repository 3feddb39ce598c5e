package com.todo.ports.testkit.fakes;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import com.todo.ports.interfaces.outbound.PasswordHasher;

/** Hides nothing and takes no time. */
public final class PlainPasswordHasher implements PasswordHasher {

  @Override
  public PasswordHash hash(Password password) {
    return new PasswordHash("plain:" + password.text());
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    return hash.text().equals("plain:" + password);
  }
}
