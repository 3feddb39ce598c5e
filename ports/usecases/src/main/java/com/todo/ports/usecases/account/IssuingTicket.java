package com.todo.ports.usecases.account;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.inbound.IssueTicket;
import com.todo.ports.interfaces.outbound.Ticket;
import com.todo.ports.interfaces.outbound.Tickets;
import java.time.InstantSource;

public final class IssuingTicket implements IssueTicket {
  private final Tickets tickets;
  private final InstantSource clock;

  public IssuingTicket(Tickets tickets, InstantSource clock) {
    this.tickets = tickets;
    this.clock = clock;
  }

  @Override
  public Ticket issue(UserId user) {
    return tickets.issue(user, clock.instant());
  }
}
