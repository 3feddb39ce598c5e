package com.todo.adapters.security;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.todo.domain.account.Account;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static final KeyPair KEYS = KeyPairs.fresh();
  private static final Instant NOW = Instant.parse("2030-01-01T09:00:00Z");
  private static final Account ADA = anAccount().build();

  private final SignedClaims signed = KeyPairs.signedWith(KEYS);
  private final JwtAccessTokens tokens = new JwtAccessTokens(signed);
  private final JwtTickets tickets = new JwtTickets(signed);

  @Test
  void says_who_somebody_is() {
    var token = tokens.issue(ADA, NOW);

    assertEquals(
        Optional.of(new Identity(ADA.id(), Set.of("user"))), tokens.identify(token.text(), NOW));
    assertEquals(NOW.plus(Duration.ofDays(30)), token.expiresAt());
  }

  @Test
  void says_who_is_an_administrator() {
    var admin = anAccount().administrator().build();

    var identity = tokens.identify(tokens.issue(admin, NOW).text(), NOW).orElseThrow();

    assertEquals(Set.of("user", "administrator"), identity.groups());
  }

  @Test
  void refuses_a_token_from_the_moment_it_expires() {
    var token = tokens.issue(ADA, NOW);

    assertTrue(tokens.identify(token.text(), token.expiresAt().minusSeconds(1)).isPresent());
    assertTrue(tokens.identify(token.text(), token.expiresAt()).isEmpty());
  }

  @Test
  void refuses_a_token_that_was_signed_with_another_key() {
    var forger = new JwtAccessTokens(KeyPairs.signedWith(KeyPairs.fresh()));

    assertRefused(forger.issue(ADA, NOW).text());
  }

  @Test
  void refuses_a_token_whose_content_was_changed() {
    var parts = tokens.issue(ADA, NOW).text().split("\\.");
    var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    var better = payload.replace("[\"user\"]", "[\"user\",\"administrator\"]");
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(better.getBytes(StandardCharsets.UTF_8));

    assertRefused(String.join(".", parts));
  }

  @Test
  void refuses_a_token_that_it_knows_under_another_signature() {
    var token = tokens.issue(ADA, NOW).text();
    var other = tokens.issue(ADA, NOW).text();
    assertTrue(tokens.identify(token, NOW).isPresent());

    assertRefused(
        token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')));
    assertTrue(tokens.identify(token, NOW).isPresent());
  }

  @Test
  void refuses_a_token_without_a_signature() {
    assertRefused(new PlainJWT(claims("todo", "todo").build()).serialize());
  }

  @Test
  void refuses_the_public_key_as_a_shared_secret() throws JOSEException {
    var pem = KeyPairs.pem("PUBLIC KEY", KEYS.getPublic().getEncoded());

    assertRefused(sign(JWSAlgorithm.HS256, new MACSigner(pem.getBytes(StandardCharsets.US_ASCII))));
    assertRefused(sign(JWSAlgorithm.HS256, new MACSigner(KEYS.getPublic().getEncoded())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RS384", "RS512", "PS256"})
  void refuses_algorithms_that_it_does_not_use(String algorithm) throws JOSEException {
    assertRefused(sign(JWSAlgorithm.parse(algorithm), new RSASSASigner(KEYS.getPrivate())));
  }

  @Test
  void refuses_another_issuer_another_audience_and_several_audiences() throws JOSEException {
    assertRefused(sign(claims("somebody", "todo")));
    assertRefused(sign(claims("todo", "websocket")));
    assertRefused(sign(claims("todo", "todo").audience(List.of("todo", "websocket"))));
  }

  @Test
  void refuses_a_token_that_never_expires_or_names_nobody() throws JOSEException {
    assertRefused(sign(claims("todo", "todo").expirationTime(null)));
    assertRefused(sign(claims("todo", "todo").subject(null)));
    assertRefused(sign(claims("todo", "todo").subject("root")));
  }

  @Test
  void refuses_a_ticket_as_a_token_and_a_token_as_a_ticket() {
    assertRefused(tickets.issue(ADA.id(), NOW).text());
    assertTrue(tickets.redeem(tokens.issue(ADA, NOW).text(), NOW).isEmpty());
  }

  @Test
  void redeems_a_ticket_for_thirty_seconds() {
    var ticket = tickets.issue(ADA.id(), NOW);

    assertEquals(Duration.ofSeconds(30), ticket.validFor());
    assertEquals(Optional.of(ADA.id()), tickets.redeem(ticket.text(), NOW.plusSeconds(29)));
    assertTrue(tickets.redeem(ticket.text(), NOW.plusSeconds(30)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "eyJhbGciOiJSUzI1NiJ9..", "\u0000", "é.è.ê"})
  void refuses_what_is_no_token_at_all(String text) {
    assertRefused(text);
    assertTrue(tickets.redeem(text, NOW).isEmpty());
  }

  private void assertRefused(String token) {
    assertEquals(Optional.empty(), tokens.identify(token, NOW));
  }

  private static JWTClaimsSet.Builder claims(String issuer, String audience) {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(audience)
        .subject(ADA.id().toString())
        .claim("groups", List.of("user"))
        .expirationTime(Date.from(NOW.plusSeconds(60)));
  }

  private static String sign(JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
    return sign(algorithm, signer, claims("todo", "todo"));
  }

  private static String sign(JWTClaimsSet.Builder claims) throws JOSEException {
    return sign(JWSAlgorithm.RS256, new RSASSASigner(KEYS.getPrivate()), claims);
  }

  private static String sign(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims)
      throws JOSEException {
    var jwt = new SignedJWT(new JWSHeader(algorithm), claims.build());
    jwt.sign(signer);
    return jwt.serialize();
  }
}
