package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.LoginFailures;
import com.todo.ports.testkit.contracts.LoginFailuresContract;

class JpaLoginFailuresTest extends LoginFailuresContract {

  @Override
  protected LoginFailures failures() {
    return UnitsOfWork.TODO.each(LoginFailures.class, JpaLoginFailures::new);
  }
}
