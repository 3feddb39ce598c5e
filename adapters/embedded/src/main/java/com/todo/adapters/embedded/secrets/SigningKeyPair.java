package com.todo.adapters.embedded.secrets;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

/** The two keys by which the servers of an installation recognize their own tokens. */
final class SigningKeyPair {
  private static final String PRIVATE = "jwt-private-key";
  private static final String PUBLIC = "jwt-public-key";
  private static final int BITS = 2048;

  private final SecretFiles files;

  SigningKeyPair(SecretFiles files) {
    this.files = files;
  }

  /** Both or none: a server that was killed in between makes both anew. */
  void makeUnlessThere() {
    if (files.find(PRIVATE).isPresent() && files.find(PUBLIC).isPresent()) {
      return;
    }
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var pair = generator.generateKeyPair();
      files.keep(PRIVATE, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
      files.keep(PUBLIC, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK makes RSA keys", e);
    }
  }

  private static String pem(String kind, byte[] encoded) {
    var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
    return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
  }
}
