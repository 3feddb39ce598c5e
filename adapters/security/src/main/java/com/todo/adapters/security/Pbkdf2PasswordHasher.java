package com.todo.adapters.security;

import com.todo.domain.account.Password;
import com.todo.domain.account.PasswordHash;
import com.todo.ports.interfaces.outbound.PasswordHasher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Hashes passwords with PBKDF2 by HMAC-SHA-512 in 210,000 rounds, as OWASP's Password Storage Cheat
 * Sheet asks; about a quarter of a second of one core.
 */
@ApplicationScoped
public class Pbkdf2PasswordHasher implements PasswordHasher {
  private static final Map<String, String> PARAMETERS =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations", "210000",
          "Pbkdf2PasswordHash.SaltSizeBytes", "32",
          "Pbkdf2PasswordHash.KeySizeBytes", "64");

  private Pbkdf2PasswordHash pbkdf2;

  protected Pbkdf2PasswordHasher() {} // for the CDI client proxy

  @Inject
  public Pbkdf2PasswordHasher(Pbkdf2PasswordHash pbkdf2) {
    this.pbkdf2 = pbkdf2;
    pbkdf2.initialize(PARAMETERS);
  }

  @Override
  public PasswordHash hash(Password password) {
    return new PasswordHash(pbkdf2.generate(password.text().toCharArray()));
  }

  @Override
  public boolean matches(String password, PasswordHash hash) {
    return pbkdf2.verify(password.toCharArray(), hash.text());
  }
}
