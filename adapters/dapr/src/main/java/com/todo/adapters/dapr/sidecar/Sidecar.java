package com.todo.adapters.dapr.sidecar;

import io.dapr.client.DaprClient;
import io.dapr.client.DaprClientBuilder;
import io.dapr.config.Properties;
import io.dapr.exceptions.DaprException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import reactor.core.publisher.Mono;

/**
 * This server's sidecar. Whoever asks it something waits for the answer, and not for longer than is
 * good for anybody.
 */
@ApplicationScoped
public class Sidecar {
  private Duration patience;
  private DaprClient client;

  protected Sidecar() {} // for the CDI client proxy

  @Inject
  public Sidecar(
      SidecarAddress address,
      @ConfigProperty(name = "todo.dapr.patience", defaultValue = "PT5S") Duration patience) {
    this.patience = patience;
    this.client =
        new DaprClientBuilder()
            .withPropertyOverride(Properties.SIDECAR_IP, address.host())
            .withPropertyOverride(Properties.HTTP_PORT, Integer.toString(address.httpPort()))
            .withPropertyOverride(Properties.GRPC_PORT, Integer.toString(address.grpcPort()))
            .withPropertyOverride(Properties.API_TOKEN, address.apiToken())
            .build();
  }

  /**
   * What the sidecar answers; {@code null} for nothing.
   *
   * @throws SidecarAway if it does not answer, or what it needs itself is away
   * @throws SidecarRefused if it says no
   */
  public <T> T ask(String what, Function<DaprClient, Mono<T>> question) {
    try {
      return question.apply(client).block(patience);
    } catch (DaprException e) {
      throw SidecarFailure.of(what, e);
    } catch (IllegalStateException e) {
      // So Reactor says that the time is over.
      throw new SidecarAway(what + ": no answer within " + patience, e);
    }
  }

  @PreDestroy
  void close() {
    try {
      client.close();
    } catch (Exception e) {
      throw new IllegalStateException("the client of the sidecar does not close", e);
    }
  }
}
