package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;

/**
 * The changes of each user in order. {@code EventPublisherContract} states what is promised here.
 */
public interface ChangeFeed {

  /**
   * The changes after number {@code sequence}, at most {@code limit}.
   *
   * @throws ChangesForgotten if some of them are not kept any more, or {@code sequence} lies in the
   *     future
   */
  ChangePage since(UserId owner, long sequence, int limit);

  /** The number of the user's last change; 0 if there was none. */
  long latest(UserId owner);
}
