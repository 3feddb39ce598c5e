package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import java.util.Map;
import java.util.Set;

/** Where windows report what they have shown: the service that notifies. */
public interface DeliveryReceipts {

  /** To their owners. */
  void shown(Map<UserId, Set<ReminderId>> shown);
}
