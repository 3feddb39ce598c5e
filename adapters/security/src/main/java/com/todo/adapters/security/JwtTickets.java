package com.todo.adapters.security;

import com.nimbusds.jwt.JWTClaimsSet;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.Ticket;
import com.todo.ports.interfaces.outbound.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Tickets that another server can redeem without asking the one that made them. */
@ApplicationScoped
public class JwtTickets implements Tickets {
  private static final String AUDIENCE = "websocket";
  private static final Duration VALIDITY = Duration.ofSeconds(30);

  private SignedClaims signed;

  protected JwtTickets() {} // for the CDI client proxy

  @Inject
  public JwtTickets(SignedClaims signed) {
    this.signed = signed;
  }

  @Override
  public Ticket issue(UserId user, Instant now) {
    var claims = new JWTClaimsSet.Builder().subject(user.toString());
    return new Ticket(signed.sign(claims, AUDIENCE, now, now.plus(VALIDITY)), VALIDITY);
  }

  @Override
  public Optional<UserId> redeem(String ticket, Instant now) {
    return signed
        .read(ticket, AUDIENCE, now)
        .map(claims -> new UserId(UUID.fromString(claims.getSubject())));
  }
}
