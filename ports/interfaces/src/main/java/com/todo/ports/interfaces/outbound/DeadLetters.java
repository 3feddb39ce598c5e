package com.todo.ports.interfaces.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where waits what a consumer could not act on. */
public interface DeadLetters {

  /**
   * Puts something aside for its consumer; what is there already counts one more attempt and is no
   * longer wanted.
   */
  void park(String consumer, Undelivered undelivered, String reason, Instant at);

  Optional<DeadLetter> find(UUID id);

  /** The oldest first. */
  List<DeadLetter> list(int limit);

  long count();

  /**
   * Somebody wants it brought to its consumer again. Its delivery is a unit of work of its own,
   * since the consumer may keep its data elsewhere.
   *
   * @throws UnknownDeadLetter if there is none with this id
   */
  void want(UUID id);

  /** What somebody wants brought to this consumer again, the oldest first. */
  List<DeadLetter> wanted(String consumer, int limit);

  void remove(UUID id);
}
