package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.util.Set;

/** A window has shown reminders. */
public interface ConfirmDelivery {

  /**
   * Says so to everybody, once, however many windows have shown them. What did not come up for this
   * person is ignored.
   */
  void confirm(UserId owner, Set<ReminderId> reminders);
}
