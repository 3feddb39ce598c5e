package com.todo.apps.acceptance.cluster;

import com.todo.apps.acceptance.crash.Crowd;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * People change tasks, are reminded and complete what repeats, while a new version is installed.
 */
class UpgradeProgram {
  private static final int CHANGES_A_SECOND = Integer.getInteger("todo.chaos.rate", 20);

  @Test
  void loses_nothing_and_does_nothing_twice_while_it_is_upgraded() throws InterruptedException {
    var founder = Installation.founder();
    var crowd = Crowd.at(founder, List.of(founder.api().base()), CHANGES_A_SECOND);
    TimeUnit.SECONDS.sleep(5);

    Command.run(List.of(System.getProperty("todo.upgrade").split(" ")));

    TimeUnit.SECONDS.sleep(5);
    crowd.assertNothingIsLostOrDoneTwice();
  }
}
