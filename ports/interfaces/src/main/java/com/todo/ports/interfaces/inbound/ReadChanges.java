package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.ChangePage;

/** Tells what happened on a user's list, in order. */
public interface ReadChanges {

  /**
   * The changes after number {@code sequence}, at most {@code limit} (1 to 1,000).
   *
   * @throws com.todo.ports.interfaces.outbound.ChangesForgotten if some of them are not kept any
   *     more
   */
  ChangePage since(UserId owner, long sequence, int limit);
}
