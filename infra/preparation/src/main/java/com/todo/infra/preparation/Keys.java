package com.todo.infra.preparation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The keys by which people's sign-ins and the services among each other are recognized.
 *
 * <p>A pair is made once and kept: a new one would sign everybody out.
 */
public final class Keys {
  /** Sign-ins, and each service that calls another one. */
  private static final List<String> OWNERS =
      List.of(
          "jwt", "chat-api", "notification-service", "recurring-task-service", "websocket-service");

  private Keys() {}

  /** Makes the pairs that are missing, {@code jwt-private-key} and so on. */
  public static void make(SecretStore secrets) throws IOException {
    var missing = new ArrayList<String>();
    for (var owner : OWNERS) {
      if (secrets.find(publicKey(owner)).isEmpty()) {
        missing.add(owner);
      }
    }
    var made = missing.parallelStream().map(owner -> Map.entry(owner, KeyPairPem.fresh())).toList();
    for (var pair : made) {
      // The public one last: it says that both are there.
      secrets.keep(pair.getKey() + "-private-key", pair.getValue().privateKey());
      secrets.keep(publicKey(pair.getKey()), pair.getValue().publicKey());
    }
  }

  private static String publicKey(String owner) {
    return owner + "-public-key";
  }
}
