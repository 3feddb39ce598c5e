package com.todo.adapters.security;

import com.todo.adapters.work.Pem;
import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;

/**
 * The keys of this installation. A server that only checks tokens is never asked for the private
 * one.
 */
@ApplicationScoped
public class SigningKeys {
  private Secrets secrets;
  private volatile RSAPrivateKey signing;
  private volatile RSAPublicKey checking;

  protected SigningKeys() {} // for the CDI client proxy

  @Inject
  public SigningKeys(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What tokens are signed with. */
  public RSAPrivateKey signing() {
    if (signing == null) {
      signing = Pem.privateKey(secret("jwt-private-key"));
    }
    return signing;
  }

  /** What tokens are checked with. */
  public RSAPublicKey checking() {
    if (checking == null) {
      checking = Pem.publicKey(secret("jwt-public-key"));
    }
    return checking;
  }

  private String secret(String name) {
    return secrets
        .find(name)
        .orElseThrow(() -> new IllegalStateException("there is no secret " + name));
  }
}
