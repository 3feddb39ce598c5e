package com.todo.adapters.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Signs what this installation says about somebody, and recognizes it (RFC 7519).
 *
 * <p>There is one algorithm, RS256, and one audience for each purpose, so that nothing signed for
 * one purpose, or by another algorithm, is good for anything else.
 */
@ApplicationScoped
public class SignedClaims {
  private static final String ISSUER = "todo";
  private static final int LONGEST = 4096;

  private final KnownTokens known = new KnownTokens();
  private SigningKeys keys;

  protected SignedClaims() {} // for the CDI client proxy

  @Inject
  public SignedClaims(SigningKeys keys) {
    this.keys = keys;
  }

  String sign(JWTClaimsSet.Builder claims, String audience, Instant now, Instant expiry) {
    var all =
        claims
            .issuer(ISSUER)
            .audience(audience)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(expiry))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).type(JOSEObjectType.JWT).build();
    var token = new SignedJWT(header, all);
    try {
      token.sign(new RSASSASigner(keys.signing()));
    } catch (JOSEException e) {
      throw new IllegalStateException("this key cannot sign", e);
    }
    return token.serialize();
  }

  /** What the token says, if it is ours, for this audience, and not expired. */
  Optional<JWTClaimsSet> read(String text, String audience, Instant now) {
    return known.find(text).or(() -> check(text)).filter(c -> holds(c, audience, now));
  }

  private Optional<JWTClaimsSet> check(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var token = SignedJWT.parse(text);
      if (!isSignedByUs(token)) {
        return Optional.empty();
      }
      var claims = token.getJWTClaimsSet();
      known.add(text, claims);
      return Optional.of(claims);
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isSignedByUs(SignedJWT token) throws JOSEException {
    return JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
        && token.verify(new RSASSAVerifier(keys.checking()));
  }

  private static boolean holds(JWTClaimsSet claims, String audience, Instant now) {
    return ISSUER.equals(claims.getIssuer())
        && List.of(audience).equals(claims.getAudience())
        && claims.getSubject() != null
        && claims.getExpirationTime() != null
        && now.isBefore(claims.getExpirationTime().toInstant());
  }
}
