package com.todo.apps.acceptance.edges.bad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** A token that the server signed itself, as it looks when its time is over. */
public final class ExpiredToken {

  private ExpiredToken() {}

  public static String sign(Path data, String header, String claims)
      throws IOException, GeneralSecurityException {
    var signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(key(data));
    var signed = header + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
    signer.update(signed.getBytes(StandardCharsets.US_ASCII));
    return signed + "." + encode(signer.sign());
  }

  private static PrivateKey key(Path data) throws IOException, GeneralSecurityException {
    try (var files = Files.walk(data, 3)) {
      var file = files.filter(f -> f.endsWith("jwt-private-key")).findFirst().orElseThrow();
      var text = Files.readString(file).replaceAll("-----[^-]+-----|\\s", "");
      return KeyFactory.getInstance("RSA")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
