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
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
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

  private ServiceKeys keys;
  private String self;
  private InstantSource clock;

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

  /** What this service shows to another. */
  public String issueFor(String audience) {
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
    return token.serialize();
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
