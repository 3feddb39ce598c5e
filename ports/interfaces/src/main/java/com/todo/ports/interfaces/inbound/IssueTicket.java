package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.Ticket;

/** Gives a window of a person a ticket to open its live connection with. */
public interface IssueTicket {

  Ticket issue(UserId user);
}
