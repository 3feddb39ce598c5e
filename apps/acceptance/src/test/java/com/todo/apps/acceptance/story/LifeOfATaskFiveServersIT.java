package com.todo.apps.acceptance.story;

import com.todo.apps.acceptance.http.HttpTodoSystem;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import org.junit.jupiter.api.BeforeEach;

/** The story on five servers behind sidecars. */
@OnFiveServers
class LifeOfATaskFiveServersIT extends LifeOfATaskScenario {
  private TodoSystem system;

  @BeforeEach
  void runs(SharedFiveServers.Running running) {
    system = new HttpTodoSystem(running.founder());
  }

  @Override
  protected TodoSystem system() {
    return system;
  }
}
