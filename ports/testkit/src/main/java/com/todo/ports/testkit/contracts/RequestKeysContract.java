package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.interfaces.outbound.RequestKeys;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RequestKeys} promises. Extend it once for each adapter. */
public abstract class RequestKeysContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final TaskId task = new TaskId(UUID.randomUUID());
  private UserId user;

  protected abstract RequestKeys keys();

  /** Where the users are kept. */
  protected abstract AccountRepository accounts();

  @BeforeEach
  void somebodyIsRegistered() {
    user = registered();
  }

  @Test
  void remembers_the_task_of_a_key() {
    keys().remember(user, "key", "print", task, NOON);

    assertEquals(Optional.of(task), keys().find(user, "key", "print", NOON));
    assertEquals(Optional.empty(), keys().find(user, "another", "print", NOON));
  }

  @Test
  void keeps_the_keys_of_two_users_apart() {
    keys().remember(user, "key", "print", task, NOON);

    assertEquals(Optional.empty(), keys().find(registered(), "key", "other", NOON));
  }

  @Test
  void refuses_a_key_that_came_with_another_request() {
    keys().remember(user, "key", "print", task, NOON);

    assertThrows(RequestKeyReused.class, () -> keys().find(user, "key", "other", NOON));
  }

  @Test
  void gives_a_key_free_when_it_is_old() {
    keys().remember(user, "key", "print", task, NOON);
    var later = NOON.plusSeconds(1);

    assertEquals(Optional.empty(), keys().find(user, "key", "other", later));

    var second = new TaskId(UUID.randomUUID());
    keys().remember(user, "key", "other", second, later);

    assertEquals(Optional.of(second), keys().find(user, "key", "other", later));
  }

  @Test
  void forgets_the_keys_of_an_account_that_is_removed() {
    keys().remember(user, "key", "print", task, NOON);

    accounts().remove(user);

    assertEquals(Optional.empty(), keys().find(user, "key", "other", NOON));
  }

  private UserId registered() {
    var account = anAccount().build();
    accounts().add(account);
    return account.id();
  }
}
