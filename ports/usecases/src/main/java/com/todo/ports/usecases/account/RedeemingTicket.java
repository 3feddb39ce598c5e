package com.todo.ports.usecases.account;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.RedeemTicket;
import com.todo.ports.interfaces.outbound.Tickets;
import java.time.InstantSource;
import java.util.Optional;

public final class RedeemingTicket implements RedeemTicket {
  private final Tickets tickets;
  private final InstantSource clock;

  public RedeemingTicket(Tickets tickets, InstantSource clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  @Override
  public Optional<UserId> redeem(String ticket) {
    return tickets.redeem(ticket, clock.instant());
  }
}
