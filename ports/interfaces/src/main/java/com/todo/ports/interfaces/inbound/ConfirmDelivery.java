package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.WaitingReminder;

/** A window has shown a reminder. */
public interface ConfirmDelivery {

  /** Says so to everybody, once, however many windows have shown it. */
  void confirm(UserId owner, WaitingReminder reminder);
}
