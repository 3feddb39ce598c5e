package com.todo.adapters.dapr.identity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.ports.testkit.fakes.MovableClock;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a service believes to be whom. */
class ServiceTokensTest {
  private static final List<String> CALLERS = List.of("websocket-service");

  private final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T12:00:00Z"));
  private static final KeyPair WINDOWS = pair();
  private static final KeyPair STRANGER = pair();
  private final ServiceTokens caller = tokens("websocket-service", WINDOWS);
  private final ServiceTokens called = tokens("chat-api", STRANGER);

  @Test
  void believes_a_service_that_calls_it() {
    assertTrue(called.isOf(CALLERS, caller.issueFor("chat-api")));
  }

  @Test
  void does_not_believe_what_was_meant_for_another() {
    assertFalse(called.isOf(CALLERS, caller.issueFor("notification-service")));
  }

  @Test
  void does_not_take_one_service_for_another() {
    assertFalse(called.isOf(List.of("notification-service"), caller.issueFor("chat-api")));
  }

  @Test
  void does_not_believe_who_signs_with_another_key() {
    var forger = tokens("websocket-service", STRANGER);

    assertFalse(called.isOf(CALLERS, forger.issueFor("chat-api")));
  }

  @Test
  void believes_nobody_for_longer_than_a_minute() {
    var token = caller.issueFor("chat-api");

    clock.pass(Duration.ofSeconds(59));
    assertTrue(called.isOf(CALLERS, token));
    clock.pass(Duration.ofSeconds(1));
    assertFalse(called.isOf(CALLERS, token));
  }

  @Test
  void is_not_impressed_by_anything_else() {
    for (var text : List.of("", "a.b.c", "..", "x".repeat(5_000), unsigned())) {
      assertFalse(called.isOf(CALLERS, text));
    }
  }

  private String unsigned() {
    var body = caller.issueFor("chat-api").split("\\.")[1];
    var header = Base64.getUrlEncoder().encodeToString("{\"alg\":\"none\"}".getBytes());
    return header + "." + body + ".";
  }

  private ServiceTokens tokens(String self, KeyPair own) {
    var secrets =
        Map.of(
            self + "-private-key",
            pem("PRIVATE", own.getPrivate().getEncoded()),
            "websocket-service-public-key",
            pem("PUBLIC", WINDOWS.getPublic().getEncoded()));
    return new ServiceTokens(
        new ServiceKeys(name -> Optional.ofNullable(secrets.get(name))), self, clock);
  }

  private static String pem(String kind, byte[] key) {
    return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
        .formatted(kind, Base64.getMimeEncoder().encodeToString(key), kind);
  }

  private static KeyPair pair() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
