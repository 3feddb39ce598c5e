package com.todo.adapters.security;

import com.nimbusds.jwt.JWTClaimsSet;
import com.todo.domain.account.Account;
import com.todo.domain.account.UserId;
import com.todo.ports.interfaces.outbound.AccessToken;
import com.todo.ports.interfaces.outbound.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Access tokens that any server can check for itself; good for 30 days. */
@ApplicationScoped
public class JwtAccessTokens implements AccessTokens {
  private static final String AUDIENCE = "todo";
  private static final String GROUPS = "groups"; // as MicroProfile JWT names it
  private static final Duration VALIDITY = Duration.ofDays(30);

  private SignedClaims signed;

  protected JwtAccessTokens() {} // for the CDI client proxy

  @Inject
  public JwtAccessTokens(SignedClaims signed) {
    this.signed = signed;
  }

  @Override
  public AccessToken issue(Account account, Instant now) {
    var expiry = Instant.ofEpochSecond(now.plus(VALIDITY).getEpochSecond());
    var groups = account.isAdministrator() ? List.of("user", "administrator") : List.of("user");
    var claims =
        new JWTClaimsSet.Builder()
            .subject(account.id().toString())
            .jwtID(UUID.randomUUID().toString())
            .claim(GROUPS, groups);
    return new AccessToken(signed.sign(claims, AUDIENCE, now, expiry), expiry);
  }

  /** Whose the token is; nobody's if it is forged, expired or made for something else. */
  Optional<Identity> identify(String token, Instant now) {
    return signed.read(token, AUDIENCE, now).flatMap(JwtAccessTokens::identity);
  }

  private static Optional<Identity> identity(JWTClaimsSet claims) {
    try {
      var groups = claims.getStringListClaim(GROUPS);
      var user = new UserId(UUID.fromString(claims.getSubject()));
      return Optional.of(new Identity(user, new HashSet<>(groups == null ? List.of() : groups)));
    } catch (ParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
