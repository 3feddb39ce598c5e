package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.infra.preparation.KubernetesSecrets;
import io.fabric8.kubernetes.api.model.ServiceAccountBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The secrets that the preparation makes, in a real Kubernetes. */
@ExtendWith(Chart.Shared.class)
class KubernetesSecretsIT {
  private static ApiServer server;
  private static KubernetesClient kubernetes;
  private static KubernetesSecrets secrets;

  @BeforeAll
  static void start(Chart chart) throws IOException, InterruptedException {
    server = ApiServer.started(chart.tools());
    kubernetes = server.library();
    var account = new ServiceAccountBuilder();
    kubernetes
        .serviceAccounts()
        .resource(account.withNewMetadata().withName("preparation").endMetadata().build())
        .create();
    secrets = new KubernetesSecrets(kubernetes, "preparation");
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @Test
  void are_found_again_under_their_names_and_can_be_replaced() throws IOException {
    assertEquals(Optional.empty(), secrets.find("database-url"));

    secrets.keep("database-url", "before");
    secrets.keep("database-url", "after");

    assertEquals(Optional.of("after"), secrets.find("database-url"));
  }

  @Test
  void go_with_the_account_that_made_them_but_for_what_opens_a_volume() throws IOException {
    secrets.keep("jwt-private-key", "x");
    secrets.keep("database-admin-password", "x");

    assertEquals("preparation", ownerOf("jwt-private-key"));
    assertEquals("", ownerOf("database-admin-password"));
  }

  private static String ownerOf(String name) {
    var owners = kubernetes.secrets().withName(name).get().getMetadata().getOwnerReferences();
    return owners.isEmpty() ? "" : owners.get(0).getName();
  }

  @Test
  void a_token_is_made_once() throws IOException {
    secrets.keepToken("chat-api-app-token", "first");
    secrets.keepToken("chat-api-app-token", "second");

    var data = kubernetes.secrets().withName("chat-api-app-token").get().getData();
    assertEquals("Zmlyc3Q=", data.get("token"));
  }
}
