package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.LoginFailures;
import com.todo.ports.testkit.contracts.LoginFailuresContract;

class InMemoryLoginFailuresTest extends LoginFailuresContract {
  private final LoginFailures failures = new InMemoryLoginFailures();

  @Override
  protected LoginFailures failures() {
    return failures;
  }
}
