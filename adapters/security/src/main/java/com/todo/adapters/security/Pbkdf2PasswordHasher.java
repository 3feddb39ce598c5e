package com.todo.adapters.security;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords with PBKDF2 by HMAC-SHA-512 in 210,000 rounds, as OWASP's Password Storage Cheat
 * Sheet asks; about a quarter of a second of one core.
 *
 * <p>A hash reads {@code algorithm:rounds:salt:hash}, the last two in Base64, which is the form of
 * Jakarta Security's {@code Pbkdf2PasswordHash}; so the rounds can be raised without a migration.
 */
@ApplicationScoped
public class Pbkdf2PasswordHasher implements PasswordHasher {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ROUNDS = 210_000;
  private static final int SALT_BYTES = 32;
  private static final int HASH_BYTES = 64;

  private final SecureRandom random = new SecureRandom();

  @Override
  public PasswordHash hash(Password password) {
    var salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    var hash = pbkdf2(password.text(), ALGORITHM, ROUNDS, salt, HASH_BYTES);
    var base64 = Base64.getEncoder();
    return new PasswordHash(
        String.join(
            ":",
            ALGORITHM,
            Integer.toString(ROUNDS),
            base64.encodeToString(salt),
            base64.encodeToString(hash)));
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    var parts = hash.text().split(":");
    var base64 = Base64.getDecoder();
    var wanted = base64.decode(parts[3]);
    var rounds = Integer.parseInt(parts[1]);
    var given = pbkdf2(password, parts[0], rounds, base64.decode(parts[2]), wanted.length);
    return MessageDigest.isEqual(wanted, given);
  }

  private static byte[] pbkdf2(
      String password, String algorithm, int rounds, byte[] salt, int bytes) {
    var spec = new PBEKeySpec(password.toCharArray(), salt, rounds, bytes * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java cannot do " + algorithm, e);
    } finally {
      spec.clearPassword();
    }
  }
}
