package com.todo.apps.acceptance.story;

import com.todo.apps.acceptance.http.HttpTodoSystem;
import com.todo.apps.acceptance.server.SharedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What repeats, on the server that a newcomer starts. */
@ExtendWith(SharedServer.class)
class LifeOfARecurringTaskStandaloneIT extends LifeOfARecurringTaskScenario {
  private TodoSystem system;

  @BeforeEach
  void runs(SharedServer.Running running) {
    system = new HttpTodoSystem(running.founder());
  }

  @Override
  protected TodoSystem system() {
    return system;
  }
}
