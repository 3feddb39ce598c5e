package com.todo.apps.acceptance.cluster;

import com.todo.apps.acceptance.crash.Crowd;
import com.todo.infra.dapr.App;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * People change tasks, are reminded and complete what repeats, while the pods of each app and of
 * each store are killed, and then all apps are replaced by a rolling restart.
 */
class DeletedPodsProgram {
  private static final int CHANGES_A_SECOND = Integer.getInteger("todo.chaos.rate", 20);

  @Test
  void loses_nothing_and_does_nothing_twice_whatever_is_deleted() throws InterruptedException {
    var founder = Installation.founder();
    var apps = Stream.of(App.values()).map(App::id).toList();
    var crowd = Crowd.at(founder, List.of(founder.api().base()), CHANGES_A_SECOND);

    for (var app : apps) {
      TimeUnit.SECONDS.sleep(2);
      Kubectl.killPodsOf(app);
    }
    for (var store : List.of("kafka", "valkey", "postgres")) {
      TimeUnit.SECONDS.sleep(2);
      Kubectl.killPodsOf(store);
    }
    apps.forEach(Kubectl::restart);

    crowd.assertNothingIsLostOrDoneTwice();
  }
}
