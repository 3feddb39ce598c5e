package com.todo.ports.testkit.fakes;

import com.todo.domain.account.Account;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.AccessToken;
import com.todo.ports.interfaces.outbound.AccessTokens;
import com.todo.ports.interfaces.outbound.Ticket;
import com.todo.ports.interfaces.outbound.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tokens and tickets that anybody can read. */
public final class ReadableTokens implements AccessTokens, Tickets {
  private static final Duration TICKET = Duration.ofSeconds(30);

  @Override
  public AccessToken issue(Account account, Instant now) {
    return new AccessToken("token of " + account.id(), now.plus(Duration.ofDays(1)));
  }

  @Override
  public Ticket issue(UserId user, Instant now) {
    return new Ticket(user + " " + now.plus(TICKET), TICKET);
  }

  @Override
  public Optional<UserId> redeem(String ticket, Instant now) {
    var parts = ticket.split(" ");
    return parts.length == 2 && now.isBefore(Instant.parse(parts[1]))
        ? Optional.of(new UserId(UUID.fromString(parts[0])))
        : Optional.empty();
  }
}
