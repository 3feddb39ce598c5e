package com.todo.adapters.security;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.Test;

class Pbkdf2PasswordHasherTest {
  private static final String PASSWORD = "correct horse battery";

  private final Pbkdf2PasswordHasher hasher = new Pbkdf2PasswordHasher();

  @Test
  void knows_a_password_by_its_hash_and_no_other() {
    var hash = hasher.hash(new Password(PASSWORD));

    assertTrue(hasher.matches(PASSWORD, hash));
    assertFalse(hasher.matches(PASSWORD + " ", hash));
  }

  @Test
  void salts_each_hash() {
    var password = new Password(PASSWORD);

    assertNotEquals(hasher.hash(password), hasher.hash(password));
    assertEquals(4, hasher.hash(password).text().split(":").length);
  }

  /** The first test vector of PBKDF2 with HMAC-SHA-512 that is known everywhere. */
  @Test
  void computes_what_everybody_computes_with_the_rounds_of_the_hash() {
    var hash =
        HexFormat.of()
            .parseHex(
                "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                    + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
    var text = "PBKDF2WithHmacSHA512:1:c2FsdA==:" + Base64.getEncoder().encodeToString(hash);

    assertTrue(hasher.matches("password", new PasswordHash(text)));
  }

  @Test
  void computes_what_java_computes_of_any_letters() throws GeneralSecurityException {
    var password = "Schlüssel€日本 🔑";
    var spec = new PBEKeySpec(password.toCharArray(), "salt".getBytes(US_ASCII), 3, 512);
    var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec);
    var text =
        "PBKDF2WithHmacSHA512:3:c2FsdA==:" + Base64.getEncoder().encodeToString(hash.getEncoded());

    assertTrue(hasher.matches(password, new PasswordHash(text)));
  }

  @Test
  void refuses_a_hash_of_another_kind() {
    var hash = new PasswordHash("PBKDF2WithHmacSHA1:1:c2FsdA==:c2FsdA==");

    assertThrows(IllegalStateException.class, () -> hasher.matches(PASSWORD, hash));
  }
}
