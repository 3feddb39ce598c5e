package com.todo.ports.testkit.fakes;

import com.todo.domain.account.Email;
import com.todo.ports.interfaces.outbound.LoginFailures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wrong passwords, remembered in memory. */
public final class InMemoryLoginFailures implements LoginFailures {
  private final Map<Email, List<Instant>> failures = new HashMap<>();

  @Override
  public synchronized void record(Email email, Instant at) {
    failures.computeIfAbsent(email, e -> new ArrayList<>()).add(at);
  }

  @Override
  public synchronized int since(Email email, Instant from) {
    return (int)
        failures.getOrDefault(email, List.of()).stream().filter(at -> !at.isBefore(from)).count();
  }

  @Override
  public synchronized void forget(Email email) {
    failures.remove(email);
  }
}
