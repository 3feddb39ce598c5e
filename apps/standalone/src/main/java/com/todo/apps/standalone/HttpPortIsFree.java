package com.todo.apps.standalone;

import com.todo.adapters.embedded.DataDirectory;
import com.todo.adapters.work.GivingUp;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start beside a program that already answers on the port. */
@ApplicationScoped
public class HttpPortIsFree {
  private static final int BEFORE_ALL = 0;
  // When the application alone is started again, the port is already the server's own.
  private static final String FOUND_FREE = "todo.http.port.found.free";

  private String host;
  private int port;

  protected HttpPortIsFree() {} // for the CDI client proxy

  @Inject
  public HttpPortIsFree(
      @ConfigProperty(name = "todo.http.host") String host,
      @ConfigProperty(name = "todo.http.port") int port) {
    this.host = host;
    this.port = port;
  }

  /** After the data directory was claimed: whoever holds both is better told by that. */
  void check(@Observes @Priority(BEFORE_ALL) Startup event, DataDirectory claimedFirst) {
    if (Boolean.getBoolean(FOUND_FREE)) {
      return;
    }
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(
          "*".equals(host) ? new InetSocketAddress(port) : new InetSocketAddress(host, port));
      System.setProperty(FOUND_FREE, "true");
    } catch (IOException e) {
      GivingUp.because(
          new IllegalStateException(
              "Port %d is in use by another program (%s). Name another one with TODO_HTTP_PORT."
                  .formatted(port, e.getMessage()),
              e));
    }
  }
}
