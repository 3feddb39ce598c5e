package com.todo.ports.testkit.fakes;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.RequestKeyReused;
import com.todo.ports.interfaces.outbound.RequestKeys;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answered requests, remembered in memory. Nobody waits here. */
public final class InMemoryRequestKeys implements RequestKeys {
  private final Map<Key, Answered> answered = new HashMap<>();

  private record Key(UserId user, String key) {}

  private record Answered(String fingerprint, TaskId task, Instant at) {}

  public InMemoryRequestKeys(InMemoryAccountRepository accounts) {
    accounts.onRemoval(this::removeAll);
  }

  @Override
  public synchronized Optional<TaskId> find(
      UserId user, String key, String fingerprint, Instant since) {
    var known =
        Optional.ofNullable(answered.get(new Key(user, key))).filter(a -> !a.at.isBefore(since));
    if (known.filter(a -> !a.fingerprint.equals(fingerprint)).isPresent()) {
      throw new RequestKeyReused();
    }
    return known.map(Answered::task);
  }

  @Override
  public synchronized void remember(
      UserId user, String key, String fingerprint, TaskId task, Instant at) {
    answered.put(new Key(user, key), new Answered(fingerprint, task, at));
  }

  private synchronized void removeAll(UserId user) {
    answered.keySet().removeIf(key -> key.user.equals(user));
  }
}
