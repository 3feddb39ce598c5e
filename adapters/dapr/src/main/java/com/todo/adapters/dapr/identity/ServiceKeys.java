package com.todo.adapters.dapr.identity;

import com.todo.adapters.work.Pem;
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
 * that service may have, and {@code <app-id>-public-key}.
 */
@ApplicationScoped
public class ServiceKeys {
  private final Map<String, RSAPublicKey> known = new ConcurrentHashMap<>();
  private Secrets secrets;
  private volatile RSAPrivateKey own;

  protected ServiceKeys() {} // for the CDI client proxy

  @Inject
  public ServiceKeys(Secrets secrets) {
    this.secrets = secrets;
  }

  /** What this service signs with. */
  RSAPrivateKey signing(String self) {
    if (own == null) {
      var name = self + "-private-key";
      own =
          secrets
              .find(name)
              .map(Pem::privateKey)
              .orElseThrow(() -> new IllegalStateException("there is no secret " + name));
    }
    return own;
  }

  /** What another service's tokens are checked with; nothing for services that never call. */
  Optional<RSAPublicKey> checking(String service) {
    if (!service.matches("[a-z-]{1,80}")) {
      return Optional.empty();
    }
    var key = known.get(service);
    if (key != null) {
      return Optional.of(key);
    }
    var found = secrets.find(service + "-public-key").map(Pem::publicKey);
    found.ifPresent(fresh -> known.put(service, fresh));
    return found;
  }
}
