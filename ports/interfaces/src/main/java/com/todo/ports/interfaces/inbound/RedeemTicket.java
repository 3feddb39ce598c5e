package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import java.util.Optional;

/** Says whose ticket it is. */
public interface RedeemTicket {

  /** Nobody, if the ticket is forged, expired or made for something else. */
  Optional<UserId> redeem(String ticket);
}
