package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.Undelivered;
import com.todo.ports.interfaces.outbound.UnknownDeadLetter;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Parked events in memory. */
public final class InMemoryDeadLetters implements DeadLetters {
  private final Map<UUID, DeadLetter> letters = new LinkedHashMap<>();
  private final Set<UUID> wanted = new HashSet<>();

  @Override
  public synchronized void park(
      String consumer, Undelivered undelivered, String reason, Instant at) {
    var known =
        letters.values().stream()
            .filter(
                l -> l.consumer().equals(consumer) && l.undelivered().id().equals(undelivered.id()))
            .findFirst();
    var id = known.map(DeadLetter::id).orElseGet(UUID::randomUUID);
    var attempts = known.map(DeadLetter::attempts).orElse(0) + 1;
    letters.put(id, new DeadLetter(id, consumer, undelivered, reason, attempts, at));
    wanted.remove(id);
  }

  @Override
  public synchronized Optional<DeadLetter> find(UUID id) {
    return Optional.ofNullable(letters.get(id));
  }

  @Override
  public synchronized List<DeadLetter> list(int limit) {
    return letters.values().stream().sorted(comparing(DeadLetter::parkedAt)).limit(limit).toList();
  }

  @Override
  public synchronized long count() {
    return letters.size();
  }

  @Override
  public synchronized void remove(UUID id) {
    letters.remove(id);
    wanted.remove(id);
  }

  @Override
  public synchronized void want(UUID id) {
    if (!letters.containsKey(id)) {
      throw new UnknownDeadLetter(id);
    }
    wanted.add(id);
  }

  @Override
  public synchronized List<DeadLetter> wanted(String consumer, int limit) {
    return list(Integer.MAX_VALUE).stream()
        .filter(l -> l.consumer().equals(consumer) && wanted.contains(l.id()))
        .limit(limit)
        .toList();
  }
}
