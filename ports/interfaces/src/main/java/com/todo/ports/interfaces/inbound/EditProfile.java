package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Account;
import com.todo.domain.account.Profile;
import com.todo.domain.account.UserId;
import java.util.function.UnaryOperator;

/** Changes a person's name, time zone or locale. */
public interface EditProfile {

  /**
   * @throws com.todo.domain.account.UnknownAccount if it was deleted
   */
  Account edit(UserId user, UnaryOperator<Profile> edit);
}
