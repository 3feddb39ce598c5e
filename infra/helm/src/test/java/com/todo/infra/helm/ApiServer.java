package com.todo.infra.helm;

import com.todo.adapters.work.OwnerOnly;
import com.todo.infra.dapr.FreePorts;
import com.todo.infra.dapr.process.Command;
import com.todo.infra.dapr.process.Processes;
import com.todo.infra.dapr.process.Program;
import com.todo.infra.dapr.process.Readiness;
import com.todo.infra.preparation.KeyPairPem;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.ConfigBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The interface of Kubernetes with its memory, and nothing behind it that would run anything. */
final class ApiServer implements AutoCloseable {
  private final Tools tools;
  private final Path data;
  private final String token = UUID.randomUUID().toString();
  private final String memory = "http://127.0.0.1:" + FreePorts.next();
  private final int port = FreePorts.next();
  private final Program etcd;
  private final Program server;

  private ApiServer(Tools tools, Path data) {
    this.tools = tools;
    this.data = data;
    var processes = new Processes(data);
    this.etcd =
        new Program(
            "etcd",
            processes,
            this::etcdCommand,
            Readiness.answering(URI.create(memory + "/health")));
    this.server = new Program("kube-apiserver", processes, this::serverCommand, this::isReady);
  }

  /** Starts it with nothing in its memory, whatever a run that was killed has left behind. */
  static ApiServer started(Tools tools) throws IOException, InterruptedException {
    var data = Tools.HERE.resolve("target/api");
    new Processes(data).endLeftovers();
    delete(data);
    var started = new ApiServer(tools, OwnerOnly.directory(data));
    try {
      started.etcd.start();
      started.server.start();
      return started;
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /** Its administrator. */
  ApiClient client() throws IOException {
    var certificate = data.resolve("certificates/apiserver.crt");
    return new ApiClient(URI.create("https://127.0.0.1:" + port), token, certificate);
  }

  /** The same by way of the library with which the preparation asks. */
  KubernetesClient library() {
    var config =
        new ConfigBuilder(Config.empty())
            .withMasterUrl("https://127.0.0.1:" + port)
            .withOauthToken(token)
            .withCaCertFile(data.resolve("certificates/apiserver.crt").toString())
            .withNamespace("default")
            .build();
    return new KubernetesClientBuilder().withConfig(config).build();
  }

  private boolean isReady() throws InterruptedException {
    try {
      return client().isReady();
    } catch (IOException e) {
      return false;
    }
  }

  private Command etcdCommand() {
    return command(
        "etcd",
        "--data-dir=" + data.resolve("etcd"),
        "--unsafe-no-fsync",
        "--log-level=warn",
        "--listen-client-urls=" + memory,
        "--advertise-client-urls=" + memory,
        "--listen-peer-urls=http://127.0.0.1:" + FreePorts.next());
  }

  private Command serverCommand() throws IOException {
    var keys = KeyPairPem.fresh();
    var privateKey = Files.writeString(data.resolve("accounts.key"), keys.privateKey());
    var publicKey = Files.writeString(data.resolve("accounts.pub"), keys.publicKey());
    var tokens =
        Files.writeString(data.resolve("tokens.csv"), token + ",checks,checks,system:masters\n");
    return command(
        "kube-apiserver",
        "--etcd-servers=" + memory,
        "--bind-address=127.0.0.1",
        "--advertise-address=127.0.0.1",
        "--secure-port=" + port,
        "--cert-dir=" + data.resolve("certificates"),
        "--token-auth-file=" + tokens,
        "--authorization-mode=RBAC",
        "--service-cluster-ip-range=10.96.0.0/16",
        "--service-account-issuer=https://kubernetes.default.svc",
        "--service-account-signing-key-file=" + privateKey,
        "--service-account-key-file=" + publicKey,
        "--endpoint-reconciler-type=none",
        // Who makes the accounts of pods is among what is not there.
        "--disable-admission-plugins=ServiceAccount");
  }

  private static void delete(Path top) throws IOException {
    if (Files.exists(top)) {
      try (var all = Files.walk(top)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  private Command command(String program, String... arguments) {
    var words = new ArrayList<>(List.of(tools.program(program).toString()));
    words.addAll(List.of(arguments));
    return new Command(words, Map.of(), data);
  }

  @Override
  public void close() {
    server.stop();
    etcd.kill();
  }
}
