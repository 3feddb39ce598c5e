package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Email;
import com.todo.domain.account.Password;
import com.todo.domain.account.Profile;

/** Opens an account. The first one of an installation is its administrator's. */
public interface RegisterAccount {

  /**
   * @throws com.todo.domain.account.EmailTaken if there is one with this address
   */
  SignedIn register(Email email, Password password, Profile profile);
}
