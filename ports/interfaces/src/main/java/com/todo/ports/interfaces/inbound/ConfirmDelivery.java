package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.util.Map;
import java.util.Set;

/** Windows have shown reminders to their owners. */
public interface ConfirmDelivery {

  /**
   * Says so to everybody, once, however many windows have shown them. What did not come up for them
   * is ignored.
   */
  void confirm(Map<UserId, Set<ReminderId>> shown);
}
