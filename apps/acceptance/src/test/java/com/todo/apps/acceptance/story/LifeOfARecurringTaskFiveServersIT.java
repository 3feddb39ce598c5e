package com.todo.apps.acceptance.story;

import com.todo.apps.acceptance.http.HttpTodoSystem;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import org.junit.jupiter.api.BeforeEach;

/** What repeats, on five servers behind sidecars. */
@OnFiveServers
class LifeOfARecurringTaskFiveServersIT extends LifeOfARecurringTaskScenario {
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
