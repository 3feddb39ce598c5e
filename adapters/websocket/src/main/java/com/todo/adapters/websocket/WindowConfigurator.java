package com.todo.adapters.websocket;

import jakarta.websocket.server.ServerEndpointConfig;
import java.util.function.Supplier;

/** Lets the container take an endpoint that was made for one connection. */
final class WindowConfigurator extends ServerEndpointConfig.Configurator {
  private final Supplier<WindowEndpoint> endpoint;

  private WindowConfigurator(Supplier<WindowEndpoint> endpoint) {
    this.endpoint = endpoint;
  }

  static ServerEndpointConfig config(Supplier<WindowEndpoint> endpoint) {
    return ServerEndpointConfig.Builder.create(WindowEndpoint.class, "/ws")
        .configurator(new WindowConfigurator(endpoint))
        .build();
  }

  @Override
  public <T> T getEndpointInstance(Class<T> type) {
    return type.cast(endpoint.get());
  }

  /** Looked at before. */
  @Override
  public boolean checkOrigin(String origin) {
    return true;
  }
}
