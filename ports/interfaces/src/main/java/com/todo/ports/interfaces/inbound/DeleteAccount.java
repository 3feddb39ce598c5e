package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;

/** Closes an account and removes everything on its list; the audit trail keeps what happened. */
public interface DeleteAccount {

  /**
   * @throws com.todo.domain.account.UnknownAccount if it was deleted before
   */
  void delete(UserId user);
}
