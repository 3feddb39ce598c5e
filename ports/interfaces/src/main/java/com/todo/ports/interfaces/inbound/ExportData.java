package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;

/** Hands a person all their data. */
public interface ExportData {

  /**
   * @throws com.todo.domain.account.UnknownAccount if it was deleted
   */
  Export export(UserId user);
}
