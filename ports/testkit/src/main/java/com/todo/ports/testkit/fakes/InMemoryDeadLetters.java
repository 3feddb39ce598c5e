package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Parked events in memory. */
public final class InMemoryDeadLetters implements DeadLetters {
  private final Map<UUID, DeadLetter> letters = new LinkedHashMap<>();

  @Override
  public synchronized void park(String consumer, PublishedEvent event, String reason, Instant at) {
    var known =
        letters.values().stream()
            .filter(l -> l.consumer().equals(consumer) && l.event().id().equals(event.id()))
            .findFirst();
    var id = known.map(DeadLetter::id).orElseGet(UUID::randomUUID);
    var attempts = known.map(DeadLetter::attempts).orElse(0) + 1;
    letters.put(id, new DeadLetter(id, consumer, event, reason, attempts, at));
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
  }
}
