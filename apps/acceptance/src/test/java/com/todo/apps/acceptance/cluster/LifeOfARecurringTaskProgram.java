package com.todo.apps.acceptance.cluster;

import com.todo.apps.acceptance.http.HttpTodoSystem;
import com.todo.apps.acceptance.story.LifeOfARecurringTaskScenario;
import com.todo.apps.acceptance.story.TodoSystem;
import org.junit.jupiter.api.BeforeEach;

/** What repeats, on a cluster. */
class LifeOfARecurringTaskProgram extends LifeOfARecurringTaskScenario {
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
