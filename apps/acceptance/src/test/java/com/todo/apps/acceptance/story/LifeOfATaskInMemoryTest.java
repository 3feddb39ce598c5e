package com.todo.apps.acceptance.story;

import com.todo.apps.acceptance.memory.InMemoryTodoSystem;
import org.junit.jupiter.api.AfterEach;

/** The story on nothing but memory. */
class LifeOfATaskInMemoryTest extends LifeOfATaskScenario {
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
