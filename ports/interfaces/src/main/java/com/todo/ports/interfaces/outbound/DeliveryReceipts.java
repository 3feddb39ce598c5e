package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;

/** Where windows report what they have shown: the service that notifies. */
public interface DeliveryReceipts {

  void shown(UserId owner, WaitingReminder reminder);
}
