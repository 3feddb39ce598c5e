package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.Account;
import java.time.Instant;

/** Makes tokens that say who somebody is. */
public interface AccessTokens {

  AccessToken issue(Account account, Instant now);
}
