package com.todo.adapters.security;

import com.todo.ports.interfaces.outbound.Secrets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Keys for tests, as an installation would have made them. */
final class KeyPairs {

  private KeyPairs() {}

  static KeyPair fresh() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static SignedClaims signedWith(KeyPair pair) {
    var texts =
        Map.of(
            "jwt-private-key", pem("PRIVATE KEY", pair.getPrivate().getEncoded()),
            "jwt-public-key", pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    Secrets secrets = name -> Optional.ofNullable(texts.get(name));
    return new SignedClaims(new SigningKeys(secrets));
  }

  static String pem(String kind, byte[] encoded) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
  }
}
