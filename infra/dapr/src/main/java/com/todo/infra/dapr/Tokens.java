package com.todo.infra.dapr;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * By what an application and its sidecar know each other; drawn anew for each pair at each start.
 *
 * @param toSidecar what the application shows to the sidecar
 * @param toApp what the sidecar shows to the application
 */
public record Tokens(String toSidecar, String toApp) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static Tokens fresh() {
    return new Tokens(token(), token());
  }

  private static String token() {
    var bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Without them. */
  @Override
  public String toString() {
    return "Tokens";
  }
}
