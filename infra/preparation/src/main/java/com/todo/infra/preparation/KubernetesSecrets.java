package com.todo.infra.preparation;

import io.fabric8.kubernetes.api.model.OwnerReference;
import io.fabric8.kubernetes.api.model.OwnerReferenceBuilder;
import io.fabric8.kubernetes.api.model.SecretBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.dsl.NonDeletingOperation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Secrets of Kubernetes in the namespace of the installation: one object for each, with one entry
 * of the same name, which is how Dapr's secret store looks for them.
 *
 * <p>They go when the installation does, because its service account owns them. Only the password
 * of its own database stays, like the volume that it opens.
 */
public final class KubernetesSecrets implements SecretStore, AutoCloseable {
  private final KubernetesClient client;
  private final String account;

  /**
   * @param account the service account that owns what is made
   */
  public KubernetesSecrets(KubernetesClient client, String account) {
    this.client = client;
    this.account = account;
  }

  @Override
  public Optional<String> find(String name) throws IOException {
    return find(name, name);
  }

  private Optional<String> find(String name, String entry) throws IOException {
    try {
      return Optional.ofNullable(client.secrets().withName(name).get())
          .map(secret -> secret.getData().get(entry))
          .map(data -> new String(Base64.getDecoder().decode(data), StandardCharsets.UTF_8));
    } catch (KubernetesClientException e) {
      throw new IOException("cannot read the secret " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void keep(String name, String value) throws IOException {
    keep(name, name, value);
  }

  /** Makes a token by which a sidecar and its application know each other, if there is none. */
  public void keepToken(String name, String value) throws IOException {
    if (find(name, "token").isEmpty()) {
      keep(name, "token", value);
    }
  }

  private void keep(String name, String entry, String value) throws IOException {
    try {
      var secret =
          new SecretBuilder()
              .withNewMetadata()
              .withName(name)
              .addToLabels("app.kubernetes.io/part-of", "todo-app")
              .withOwnerReferences(owners(name))
              .endMetadata()
              .withType("Opaque")
              .withStringData(Map.of(entry, value))
              .build();
      client.secrets().resource(secret).createOr(NonDeletingOperation::update);
    } catch (KubernetesClientException e) {
      throw new IOException("cannot keep the secret " + name + ": " + e.getMessage(), e);
    }
  }

  private List<OwnerReference> owners(String name) {
    if (name.equals(Administrator.PASSWORD)) {
      return List.of();
    }
    var owner = client.serviceAccounts().withName(account).get();
    return List.of(
        new OwnerReferenceBuilder()
            .withApiVersion("v1")
            .withKind("ServiceAccount")
            .withName(account)
            .withUid(owner.getMetadata().getUid())
            .build());
  }

  @Override
  public void close() {
    client.close();
  }
}
