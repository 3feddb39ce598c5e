package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;

/** Makes a password unreadable, slowly enough that guessing does not pay. */
public interface PasswordHasher {

  PasswordHash hash(Password password);

  boolean matches(String password, PasswordHash hash);
}
