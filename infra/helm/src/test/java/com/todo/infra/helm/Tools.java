package com.todo.infra.helm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.todo.infra.dapr.Checkout;
import com.todo.infra.dapr.ConsoleProgress;
import com.todo.infra.dapr.go.GoPrograms;
import com.todo.infra.dapr.go.GoSources;
import com.todo.infra.dapr.process.Processes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Programs that read charts and workflows, and those that are the interface of Kubernetes. */
record Tools(Path directory) {
  static final Path HERE = Checkout.here().root().resolve("infra/helm");

  /** With CI set, what is missing is an error, which the build of them says. */
  static Tools built() {
    var sources = new GoSources(HERE.resolve("programs"));
    var programs =
        new GoPrograms(
            "Kubernetes",
            sources.version("k8s.io/kubernetes"),
            sources,
            List.of("-ldflags=-s -w"),
            List.of("./etcd", "tool"));
    assumeTrue(
        System.getenv("CI") != null || programs.canBeHad(),
        "left out: install Go 1.26 or newer, with which helm and its like are built");
    try {
      var processes = new Processes(HERE.resolve("target/building"));
      return new Tools(programs.built(processes, new ConsoleProgress()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("helm and its like are not there", e);
    }
  }

  Path program(String name) {
    return directory.resolve(name);
  }

  /**
   * Runs it where the chart's directory is, knowing no cluster and no settings of the developer.
   */
  Answer run(String program, String... arguments) {
    var words = new ArrayList<>(List.of(program(program).toString()));
    words.addAll(List.of(arguments));
    var home = HERE.resolve("target/helm");
    var environment =
        Map.of(
            "HELM_CACHE_HOME", home.resolve("cache").toString(),
            "HELM_CONFIG_HOME", home.resolve("config").toString(),
            "HELM_DATA_HOME", home.resolve("data").toString(),
            "KUBECONFIG", home.resolve("none").toString());
    return Answer.of(words, environment, HERE);
  }
}
