package com.todo.adapters.jpa;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.testkit.contracts.DeadLettersContract;

class JpaDeadLettersTest extends DeadLettersContract {

  @Override
  protected DeadLetters letters() {
    return UnitsOfWork.TODO.each(DeadLetters.class, JpaDeadLetters::new);
  }
}
