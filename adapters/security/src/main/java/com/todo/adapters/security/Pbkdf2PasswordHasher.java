package com.todo.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Hashes passwords with PBKDF2 by HMAC-SHA-512 in 210,000 rounds, as OWASP's Password Storage Cheat
 * Sheet asks; about a third of a second of one core. The library's own way takes a third of Java's,
 * which is quick only with the optimizing compiler that servers here go without.
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
    var hash = pbkdf2(password.text(), ROUNDS, salt, HASH_BYTES);
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
    if (!parts[0].equals(ALGORITHM)) {
      throw new IllegalStateException("nobody here hashes with " + parts[0]);
    }
    var base64 = Base64.getDecoder();
    var wanted = base64.decode(parts[3]);
    var rounds = Integer.parseInt(parts[1]);
    var given = pbkdf2(password, rounds, base64.decode(parts[2]), wanted.length);
    return MessageDigest.isEqual(wanted, given);
  }

  private static byte[] pbkdf2(String password, int rounds, byte[] salt, int bytes) {
    var generator = new PKCS5S2ParametersGenerator(new SHA512Digest());
    generator.init(password.getBytes(UTF_8), salt, rounds);
    var key = (KeyParameter) generator.generateDerivedMacParameters(bytes * Byte.SIZE);
    return key.getKey();
  }
}
