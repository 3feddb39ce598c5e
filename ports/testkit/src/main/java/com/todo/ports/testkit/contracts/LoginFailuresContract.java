package com.todo.ports.testkit.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.Email;
import com.todo.ports.interfaces.outbound.LoginFailures;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link LoginFailures} promises. Extend it once for each adapter. */
public abstract class LoginFailuresContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Email email = new Email(UUID.randomUUID() + "@example.org");
  private final Email other = new Email(UUID.randomUUID() + "@example.org");

  protected abstract LoginFailures failures();

  @Test
  void counts_the_failures_of_one_address_since_then() {
    failures().record(email, NOON.minusSeconds(1));
    failures().record(email, NOON);
    failures().record(email, NOON.plusSeconds(1));
    failures().record(other, NOON.plusSeconds(1));

    assertEquals(2, failures().since(email, NOON));
  }

  @Test
  void counts_two_failures_at_the_same_instant() {
    failures().record(email, NOON);
    failures().record(email, NOON);

    assertEquals(2, failures().since(email, NOON));
  }

  @Test
  void forgets_the_failures_of_one_address() {
    failures().record(email, NOON);
    failures().record(other, NOON);

    failures().forget(email);

    assertEquals(0, failures().since(email, NOON));
    assertEquals(1, failures().since(other, NOON));
  }
}
