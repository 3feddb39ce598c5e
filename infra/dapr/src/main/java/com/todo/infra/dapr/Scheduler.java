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

/** Dapr's scheduler: it keeps jobs and calls the sidecars when they are due. */
final class Scheduler {

  private Scheduler() {}

  static Part on(Site site, Path programs) {
    return new Program(
        "scheduler",
        site.processes(),
        () -> command(site, programs),
        Readiness.answering(
            URI.create("http://" + site.address(Listener.SCHEDULER_HEALTH) + "/healthz")));
  }

  private static Command command(Site site, Path programs) throws IOException {
    var directory = Files.createDirectories(site.data("scheduler"));
    var peers = "http://localhost:" + site.port(Listener.ETCD_PEERS);
    return new Command(
        List.of(
            programs.resolve("scheduler").toString(),
            "--listen-address=127.0.0.1",
            "--port=" + site.port(Listener.SCHEDULER),
            "--override-broadcast-host-port=" + site.address(Listener.SCHEDULER),
            "--healthz-port=" + site.port(Listener.SCHEDULER_HEALTH),
            "--etcd-data-dir=" + directory.resolve("data"),
            "--etcd-client-port=" + site.port(Listener.ETCD),
            "--etcd-client-listen-address=127.0.0.1",
            "--etcd-initial-cluster=dapr-scheduler-server-0=" + peers,
            "--tls-enabled",
            "--sentry-address=" + site.address(Listener.SENTRY),
            "--trust-anchors-file=" + Sentry.trustAnchors(site),
            "--identity-directory-write=" + directory.resolve("identity"),
            "--enable-metrics=false",
            "--log-as-json"),
        Map.of("NAMESPACE", "default"),
        directory);
  }
}
