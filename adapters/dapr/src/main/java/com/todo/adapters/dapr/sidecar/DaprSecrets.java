package com.todo.adapters.dapr.sidecar;

import com.todo.ports.interfaces.outbound.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets as the sidecar hands them out, each under its own name in a store of its own name. What
 * this server may not have does not exist for it.
 */
@ApplicationScoped
public class DaprSecrets implements Secrets {
  private static final String STORE = "todo-secrets";

  private Sidecar sidecar;

  protected DaprSecrets() {} // for the CDI client proxy

  @Inject
  public DaprSecrets(Sidecar sidecar) {
    this.sidecar = sidecar;
  }

  @Override
  public Optional<String> find(String name) {
    try {
      Map<String, String> found =
          sidecar.ask("secret " + name, dapr -> dapr.getSecret(STORE, name));
      return Optional.ofNullable(found).map(values -> values.get(name));
    } catch (SidecarRefused no) {
      return Optional.empty();
    }
  }
}
