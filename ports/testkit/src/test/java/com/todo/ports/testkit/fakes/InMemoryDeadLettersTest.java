package com.todo.ports.testkit.fakes;

import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.testkit.contracts.DeadLettersContract;

class InMemoryDeadLettersTest extends DeadLettersContract {
  private final DeadLetters letters = new InMemoryDeadLetters();

  @Override
  protected DeadLetters letters() {
    return letters;
  }
}
