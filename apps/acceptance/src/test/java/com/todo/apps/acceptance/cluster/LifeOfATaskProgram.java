package com.todo.apps.acceptance.cluster;

import com.todo.apps.acceptance.http.HttpTodoSystem;
import com.todo.apps.acceptance.story.LifeOfATaskScenario;
import com.todo.apps.acceptance.story.TodoSystem;
import org.junit.jupiter.api.BeforeEach;

/** The story on a cluster. */
class LifeOfATaskProgram extends LifeOfATaskScenario {
  private TodoSystem system;

  @BeforeEach
  void is_installed() {
    system = new HttpTodoSystem(Installation.founder());
  }

  @Override
  protected TodoSystem system() {
    return system;
  }
}
