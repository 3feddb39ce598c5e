package com.todo.ports.interfaces.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where events wait that a consumer could not act on. */
public interface DeadLetters {

  /** Puts an event aside for its consumer; one that is there already counts one more attempt. */
  void park(String consumer, PublishedEvent event, String reason, Instant at);

  Optional<DeadLetter> find(UUID id);

  /** The oldest first. */
  List<DeadLetter> list(int limit);

  long count();

  void remove(UUID id);
}
