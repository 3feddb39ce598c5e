package com.todo.adapters.websocket;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.ports.interfaces.inbound.WatchReminders;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Speaks for windows about reminders, each time in a unit of work. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class WaitingReminders {
  private WatchReminders watchReminders;

  protected WaitingReminders() {} // for the CDI client proxy

  @Inject
  WaitingReminders(WatchReminders watchReminders) {
    this.watchReminders = watchReminders;
  }

  public List<WaitingReminder> of(UserId user) {
    return watchReminders.waiting(user);
  }

  /** Windows have shown these. */
  public void shown(Map<UserId, Set<ReminderId>> shown) {
    watchReminders.shown(shown);
  }
}
