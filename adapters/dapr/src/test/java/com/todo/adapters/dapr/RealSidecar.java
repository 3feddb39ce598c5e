package com.todo.adapters.dapr;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.todo.adapters.dapr.sidecar.Sidecar;
import com.todo.adapters.dapr.sidecar.SidecarAddress;
import com.todo.infra.dapr.App;
import com.todo.infra.dapr.Checkout;
import com.todo.infra.dapr.DaprPrograms;
import com.todo.infra.dapr.Infrastructure;
import com.todo.infra.dapr.Ports;
import com.todo.infra.dapr.Progress;
import com.todo.infra.dapr.Replica;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The sidecar of notification-service on the real infrastructure, with the ear of a test in the
 * place of the server. One for all tests of this module.
 */
public final class RealSidecar implements AutoCloseable {
  private final Infrastructure infrastructure;
  private final Replica replica;
  private final Ear ear;
  private final Sidecar client;

  private RealSidecar(Infrastructure infrastructure) {
    this.infrastructure = infrastructure;
    infrastructure.start();
    var ears = new Ear[1];
    this.replica = infrastructure.replica(App.NOTIFICATION, 0, pair -> ears[0] = new Ear(pair));
    this.ear = ears[0];
    replica.start();
    var ports = replica.pair().ports();
    var tokens = replica.pair().tokens();
    this.client =
        new Sidecar(
            new SidecarAddress(
                "127.0.0.1",
                ports.http(),
                ports.grpc(),
                Optional.of(tokens.toSidecar()),
                Optional.of(tokens.toApp())),
            Duration.ofSeconds(10));
  }

  private static RealSidecar start() {
    // With CI set, what is missing is an error, which the start says.
    assumeTrue(
        System.getenv("CI") != null || new DaprPrograms(Checkout.here()).canBeHad(),
        "left out: install Go 1.26 or newer, with which Dapr is built");
    var data = Path.of("target", "sidecar-" + ProcessHandle.current().pid()).toAbsolutePath();
    return new RealSidecar(Infrastructure.in(data, Ports.free(), Progress.untold()));
  }

  public Sidecar client() {
    return client;
  }

  /** What the sidecar says to the application. */
  public Ear ear() {
    return ear;
  }

  @Override
  public void close() {
    replica.stop();
    infrastructure.close();
  }

  /** Hands it to tests. */
  public static final class Shared implements ParameterResolver {
    private static final Namespace SPACE = Namespace.create(Shared.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == RealSidecar.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(SPACE)
          .computeIfAbsent(RealSidecar.class, type -> RealSidecar.start(), RealSidecar.class);
    }
  }
}
