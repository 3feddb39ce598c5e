package com.todo.ports.interfaces.outbound;

import java.util.List;

/**
 * All events of this installation in one order, with a durable place for each consumer. {@code
 * EventLogContract} states what is promised here.
 */
public interface EventLog {

  /**
   * Lets nobody else read on for this consumer until the unit of work ends; says whether that is
   * so. If not, somebody else does just now.
   */
  boolean claim(String consumer);

  /**
   * The next events of a consumer, at most {@code limit}: what was published at last may not be
   * among them yet, but nothing is ever passed over.
   */
  List<LoggedEvent> next(String consumer, int limit);

  /** The consumer has dealt with everything up to and with this event. */
  void advance(String consumer, LoggedEvent to);

  /** How many events wait for the consumer. */
  long behind(String consumer);
}
