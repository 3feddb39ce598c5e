package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Part;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Dapr beside one replica of an application. */
final class Sidecar {

  private Sidecar() {}

  /** It is ready when the application can use it, whether or not the application is there yet. */
  static Part of(Pair pair, Site site, Path programs) {
    var health = "http://127.0.0.1:" + pair.ports().http() + "/v1.0/healthz/outbound";
    return new Program(
        pair.name() + "-sidecar",
        site.processes(),
        () -> command(pair, site, programs),
        Readiness.answering(URI.create(health)));
  }

  private static Command command(Pair pair, Site site, Path programs) throws IOException {
    var checkout = site.checkout();
    return new Command(
        List.of(
            programs.resolve("daprd").toString(),
            "--app-id=" + pair.app().id(),
            "--app-port=" + pair.ports().app(),
            "--dapr-listen-addresses=127.0.0.1",
            "--dapr-http-port=" + pair.ports().http(),
            "--dapr-grpc-port=" + pair.ports().grpc(),
            "--dapr-internal-grpc-listen-address=127.0.0.1",
            "--dapr-internal-grpc-port=" + pair.ports().internal(),
            "--resources-path=" + checkout.resources(),
            "--resources-path=" + checkout.sharedResources(),
            "--config=" + checkout.configuration(pair.app().id()),
            "--scheduler-host-address=" + site.address(Listener.SCHEDULER),
            "--enable-mtls",
            "--sentry-address=" + site.address(Listener.SENTRY),
            "--enable-metrics=false",
            "--log-as-json"),
        environment(pair, site),
        Files.createDirectories(site.data(pair.name())));
  }

  private static Map<String, String> environment(Pair pair, Site site) {
    return Map.of(
        "DAPR_API_TOKEN", pair.tokens().toSidecar(),
        "APP_API_TOKEN", pair.tokens().toApp(),
        "DAPR_TRUST_ANCHORS", Sentry.readTrustAnchors(site),
        "DAPR_HOST_IP", "127.0.0.1",
        "NAMESPACE", "default",
        // Kept across restarts: the group in which it gets every event is named by it.
        "POD_NAME", pair.name(),
        "TODO_KAFKA_BROKERS", site.address(Listener.KAFKA),
        "TODO_REDIS_HOST", site.address(Listener.REDIS),
        "TODO_SECRETS_FILE", site.secrets().toString(),
        "TODO_NAMES_FILE", site.data("names.db").toString());
  }
}
