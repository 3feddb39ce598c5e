package com.todo.apps.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.apps.acceptance.Soon;
import com.todo.apps.acceptance.server.DirectoryTree;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.apps.acceptance.time.RemindedPerson;
import com.todo.infra.dapr.App;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The scheduler comes back with an empty disk. What it was to do is in no backup. */
@OnFiveServers
class LostSchedulerIT {
  private static final int SECONDS_TO_LOSE_IT = 20;

  @Test
  void reminders_come_up_whose_jobs_were_lost(SharedFiveServers.Running running) {
    var system = running.system();
    var ada = new RemindedPerson(running.anybody().register("Ada"));
    var task = ada.remindOf("Call mum", Instant.now().plusSeconds(SECONDS_TO_LOSE_IT));
    theJobIsThere(ada);

    var scheduler = system.infrastructure().scheduler();
    scheduler.kill();
    DirectoryTree.delete(scheduler.log().getParent().resolveSibling("scheduler/data"));
    scheduler.start();
    var notification = system.replica(App.NOTIFICATION).app();
    notification.kill();
    notification.start();

    Soon.that(() -> assertTrue(ada.lifeOfReminder(task).contains("triggered")));
  }

  /** What a person wants is planned in the order in which it was wanted. */
  private static void theJobIsThere(RemindedPerson ada) {
    var later = ada.remindOf("Wanted later", Instant.now().plusSeconds(1));
    Soon.that(() -> assertTrue(ada.lifeOfReminder(later).contains("triggered")));
  }
}
