package com.todo.apps.acceptance.story;

import com.todo.apps.acceptance.memory.InMemoryTodoSystem;
import org.junit.jupiter.api.AfterEach;

/** What repeats, on nothing but memory. */
class LifeOfARecurringTaskInMemoryTest extends LifeOfARecurringTaskScenario {
  private final InMemoryTodoSystem system = new InMemoryTodoSystem();

  @AfterEach
  void ends() {
    system.close();
  }

  @Override
  protected TodoSystem system() {
    return system;
  }
}
