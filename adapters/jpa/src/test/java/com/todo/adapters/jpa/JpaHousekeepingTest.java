package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.testdatabase.TestDatabase;
import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.Email;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ChangesForgotten;
import com.todo.ports.interfaces.outbound.Housekeeping;
import com.todo.ports.interfaces.outbound.LoginFailures;
import com.todo.ports.interfaces.outbound.RequestKeys;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaHousekeepingTest {
  private static final Instant NOW = Instant.now();

  private final Housekeeping housekeeping =
      UnitsOfWork.TODO.each(Housekeeping.class, JpaHousekeeping::new);
  private final RequestKeys keys = UnitsOfWork.TODO.each(RequestKeys.class, JpaRequestKeys::new);
  private final LoginFailures failures =
      UnitsOfWork.TODO.each(LoginFailures.class, JpaLoginFailures::new);
  private UserId owner;

  @BeforeEach
  void nobodyHasReadAnything() throws SQLException {
    try (var connection = TestDatabase.shared().asOwner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM todo.outbox");
      statement.execute("DELETE FROM todo.consumer_cursor");
    }
    var account = anAccount().build();
    Adapters.accounts().add(account);
    owner = account.id();
  }

  @Test
  void forgets_old_events_that_every_consumer_has_dealt_with() {
    List.of(1, 2, 3).forEach(i -> change());
    var waiting = Adapters.log().next("quick", 10);
    Adapters.log().advance("quick", waiting.get(2));
    Adapters.log().advance("slow", waiting.get(1));

    housekeeping.tidy(NOW.plus(Duration.ofDays(8)));

    assertEquals(0, Adapters.log().behind("quick"));
    assertEquals(1, Adapters.log().behind("slow"));
    assertThrows(ChangesForgotten.class, () -> Adapters.feed().since(owner, 0, 10));
    assertEquals(1, Adapters.feed().since(owner, 2, 10).events().size());
  }

  @Test
  void keeps_events_that_somebody_has_not_begun_to_read() {
    change();
    Adapters.log().advance("quick", Adapters.log().next("quick", 10).get(0));
    Adapters.log().next("new", 0);

    housekeeping.tidy(NOW.plus(Duration.ofDays(8)));

    assertEquals(1, Adapters.log().next("new", 10).size());
  }

  @Test
  void keeps_events_as_long_as_the_change_feed_promises() {
    change();
    Adapters.log().advance("quick", Adapters.log().next("quick", 10).get(0));

    housekeeping.tidy(NOW.plus(Duration.ofDays(6)));

    assertEquals(1, Adapters.feed().since(owner, 0, 10).events().size());
  }

  @Test
  void forgets_deleted_tasks_that_can_no_longer_be_restored() {
    var pending = aTask().ownedBy(owner).createdAt(Instant.EPOCH).build();
    var recent = aTask().ownedBy(owner).deleted(NOW.minus(Duration.ofDays(29))).build();
    var old = aTask().ownedBy(owner).deleted(NOW.minus(Duration.ofDays(31))).build();
    List.of(pending, recent, old).forEach(Adapters.tasks()::save);

    housekeeping.tidy(NOW);

    assertTrue(Adapters.tasks().find(owner, pending.id()).isPresent());
    assertTrue(Adapters.tasks().find(owner, recent.id()).isPresent());
    assertTrue(Adapters.tasks().find(owner, old.id()).isEmpty());
  }

  @Test
  void forgets_old_request_keys_and_wrong_passwords() {
    var task = new TaskId(UUID.randomUUID());
    var email = new Email(UUID.randomUUID() + "@example.org");
    keys.remember(owner, "old", "print", task, NOW.minus(Duration.ofDays(3)));
    keys.remember(owner, "new", "print", task, NOW.minus(Duration.ofHours(23)));
    failures.record(email, NOW.minus(Duration.ofDays(2)));
    failures.record(email, NOW);

    housekeeping.tidy(NOW);

    assertEquals(Optional.empty(), keys.find(owner, "old", "print", Instant.EPOCH));
    assertEquals(Optional.of(task), keys.find(owner, "new", "print", Instant.EPOCH));
    assertEquals(1, failures.since(email, Instant.EPOCH));
  }

  private void change() {
    Adapters.publisher()
        .publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), owner, Instant.EPOCH));
  }
}
