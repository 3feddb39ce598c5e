package com.todo.ports.interfaces.inbound;

import com.todo.ports.interfaces.outbound.DeadLetter;
import java.util.List;
import java.util.UUID;

/** Shows events that a consumer could not act on, and brings them again. */
public interface TendDeadLetters {

  /** All of them, the oldest first, at most 1,000. */
  List<DeadLetter> list();

  /**
   * Has the event brought to its consumer once more, soon; it leaves when that succeeds.
   *
   * @throws com.todo.ports.interfaces.outbound.UnknownDeadLetter if there is none with this id
   */
  void replay(UUID deadLetter);
}
