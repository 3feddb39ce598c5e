package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.Email;
import java.time.Instant;

/** Remembers wrong passwords for a while, so that nobody can guess for ever. */
public interface LoginFailures {

  void record(Email email, Instant at);

  /** How many since then. */
  int since(Email email, Instant from);

  /** Forgets them: the right password came. */
  void forget(Email email);
}
