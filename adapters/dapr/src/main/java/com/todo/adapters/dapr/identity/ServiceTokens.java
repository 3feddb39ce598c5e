package com.todo.adapters.dapr.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says which service is calling which, signed and for a minute (RFC 7519): the issuer is the app-id
 * of the caller, the audience that of the service called. What the sidecars say of callers can be
 * forged by them, this cannot.
 */
@ApplicationScoped
public class ServiceTokens {
  private static final Duration VALIDITY = Duration.ofMinutes(1);
  private static final int LONGEST = 2048;

  private final Map<String, Issued> issued = new ConcurrentHashMap<>();
  private ServiceKeys keys;
  private String self;
  private InstantSource clock;

  /** A token that was issued, and until when it is shown. */
  private record Issued(String text, Instant until) {

    boolean isFresh(Instant now) {
      return now.isBefore(until);
    }
  }

  protected ServiceTokens() {} // for the CDI client proxy

  /**
   * @param self the app-id of this service
   */
  @Inject
  public ServiceTokens(
      ServiceKeys keys,
      @ConfigProperty(name = "todo.service.name") String self,
      InstantSource clock) {
    this.keys = keys;
    this.self = self;
    this.clock = clock;
  }

  /** What this service shows to another; the same for half a minute, since to sign is work. */
  public String issueFor(String audience) {
    return issued
        .compute(
            audience,
            (same, last) -> last != null && last.isFresh(clock.instant()) ? last : issue(audience))
        .text();
  }

  private Issued issue(String audience) {
    var now = clock.instant();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(self)
            .audience(audience)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(VALIDITY)))
            .build();
    var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
    try {
      token.sign(new RSASSASigner(keys.signing(self)));
    } catch (JOSEException e) {
      throw new IllegalStateException("this key cannot sign", e);
    }
    return new Issued(token.serialize(), now.plus(VALIDITY.dividedBy(2)));
  }

  /** Whether the token says that one of these services calls this one, now. */
  public boolean isOf(List<String> callers, String text) {
    return caller(text).filter(callers::contains).isPresent();
  }

  /** The app-id of the service that shows this; nobody's if it is forged, old or for another. */
  private Optional<String> caller(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var token = SignedJWT.parse(text);
      var claims = token.getJWTClaimsSet();
      return Optional.ofNullable(claims.getIssuer())
          .filter(issuer -> holds(claims) && isSignedBy(issuer, token));
    } catch (ParseException e) {
      return Optional.empty();
    }
  }

  private boolean holds(JWTClaimsSet claims) {
    var now = clock.instant();
    return List.of(self).equals(claims.getAudience())
        && claims.getExpirationTime() != null
        && claims.getIssueTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant())
        && !claims.getExpirationTime().toInstant().isAfter(now.plus(VALIDITY.multipliedBy(2)));
  }

  private boolean isSignedBy(String issuer, SignedJWT token) {
    if (!JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())) {
      return false;
    }
    return keys.checking(issuer)
        .filter(
            key -> {
              try {
                return token.verify(new RSASSAVerifier(key));
              } catch (JOSEException e) {
                return false;
              }
            })
        .isPresent();
  }
}
