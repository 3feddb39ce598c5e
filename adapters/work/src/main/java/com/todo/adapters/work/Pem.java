package com.todo.adapters.work;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Reads RSA keys as PEM text (RFC 7468): PKCS #8 for private, X.509 for public ones. */
public final class Pem {

  private Pem() {}

  public static RSAPrivateKey privateKey(String text) {
    try {
      return (RSAPrivateKey) rsa().generatePrivate(new PKCS8EncodedKeySpec(content(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the private key is no RSA key in PEM", e);
    }
  }

  public static RSAPublicKey publicKey(String text) {
    try {
      return (RSAPublicKey) rsa().generatePublic(new X509EncodedKeySpec(content(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the public key is no RSA key in PEM", e);
    }
  }

  private static KeyFactory rsa() throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA");
  }

  private static byte[] content(String text) {
    return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
  }
}
