package com.todo.adapters.dapr.sidecar;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where this server's sidecar is, and the tokens by which the two know each other. Dapr itself sets
 * the variables of these names for whatever it runs beside.
 */
@Dependent
public class SidecarAddress {
  private final String host;
  private final int httpPort;
  private final int grpcPort;
  private final String apiToken;
  private final String appToken;

  /**
   * @param apiToken what the server shows to the sidecar
   * @param appToken what the sidecar shows to the server; without one, nobody is taken for it
   */
  @Inject
  public SidecarAddress(
      @ConfigProperty(name = "dapr.host", defaultValue = "127.0.0.1") String host,
      @ConfigProperty(name = "DAPR_HTTP_PORT", defaultValue = "3500") int httpPort,
      @ConfigProperty(name = "DAPR_GRPC_PORT", defaultValue = "50001") int grpcPort,
      @ConfigProperty(name = "DAPR_API_TOKEN") Optional<String> apiToken,
      @ConfigProperty(name = "APP_API_TOKEN") Optional<String> appToken) {
    this.host = host;
    this.httpPort = httpPort;
    this.grpcPort = grpcPort;
    this.apiToken = apiToken.orElse("");
    this.appToken = appToken.orElse("");
  }

  String host() {
    return host;
  }

  int httpPort() {
    return httpPort;
  }

  int grpcPort() {
    return grpcPort;
  }

  /** Empty if the sidecar asks for none. */
  public String apiToken() {
    return apiToken;
  }

  /** Empty if there is none. */
  String appToken() {
    return appToken;
  }

  /** An address of the sidecar's HTTP interface. */
  public URI http(String path) {
    return URI.create("http://" + host + ":" + httpPort + path);
  }
}
