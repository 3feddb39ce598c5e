package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import java.time.Instant;
import java.util.Optional;

/** Makes and reads tickets that open one live connection within 30 seconds. */
public interface Tickets {

  Ticket issue(UserId user, Instant now);

  /** Whose it is; nobody's if it is forged, expired or made for something else. */
  Optional<UserId> redeem(String ticket, Instant now);
}
