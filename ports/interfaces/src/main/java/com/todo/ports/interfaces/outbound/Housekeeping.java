package com.todo.ports.interfaces.outbound;

import java.time.Instant;

/** Throws away what has been kept long enough. The audit trail is never touched. */
public interface Housekeeping {

  /**
   * Forgets, in this unit of work, what nobody can ask for any more: events that every consumer has
   * dealt with and that are older than the change feed promises, tasks that can no longer be
   * restored, answered request keys, and old wrong passwords. Calling it again does no harm.
   */
  void tidy(Instant now);
}
