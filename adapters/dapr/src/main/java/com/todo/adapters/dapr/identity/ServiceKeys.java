package com.todo.adapters.dapr.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys by which services know each other: the secrets {@code <app-id>-private-key}, which only
 * that service may have, and {@code <app-id>-public-key}; RSA, as PEM (RFC 7468).
 */
@ApplicationScoped
public class ServiceKeys {
  private final Map<String, JWK> known = new ConcurrentHashMap<>();
  private Secrets secrets;

  protected ServiceKeys() {} // for the CDI client proxy

  @Inject
  public ServiceKeys(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What this service signs with. */
  RSAPrivateKey signing(String self) {
    var name = self + "-private-key";
    try {
      return find(name)
          .orElseThrow(() -> new IllegalStateException("there is no secret " + name))
          .toRSAKey()
          .toRSAPrivateKey();
    } catch (JOSEException e) {
      throw new IllegalStateException(name + " is no RSA key in PEM", e);
    }
  }

  /** What another service's tokens are checked with; nothing for services that never call. */
  Optional<RSAPublicKey> checking(String service) {
    return find(service + "-public-key")
        .map(
            key -> {
              try {
                return key.toRSAKey().toRSAPublicKey();
              } catch (JOSEException e) {
                throw new IllegalStateException(service + " has no RSA key in PEM", e);
              }
            });
  }

  private Optional<JWK> find(String name) {
    if (!name.matches("[a-z-]{1,80}")) {
      return Optional.empty();
    }
    var key = known.get(name);
    if (key != null) {
      return Optional.of(key);
    }
    var found = secrets.find(name).map(pem -> parsed(name, pem));
    found.ifPresent(fresh -> known.put(name, fresh));
    return found;
  }

  private static JWK parsed(String name, String pem) {
    try {
      return JWK.parseFromPEMEncodedObjects(pem);
    } catch (JOSEException e) {
      // Without the cause: it may repeat the key.
      throw new IllegalStateException(name + " is no key in PEM");
    }
  }
}
