package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Account;
import com.todo.domain.account.UserId;

/** Shows a person their account. */
public interface FindAccount {

  /**
   * @throws com.todo.domain.account.UnknownAccount if it was deleted
   */
  Account find(UserId user);
}
