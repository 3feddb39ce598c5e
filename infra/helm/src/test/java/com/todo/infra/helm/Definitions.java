package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.todo.infra.dapr.Checkout;
import com.todo.infra.dapr.go.GoSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of objects that others add to Kubernetes, as their own modules have them. */
final class Definitions {
  private static final String DAPR = "github.com/dapr/dapr";
  private static final String PROMETHEUS = "github.com/prometheus-operator/prometheus-operator";

  private Definitions() {}

  static List<Manifest> all() throws IOException {
    var sidecars = new GoSources(Checkout.here().programs());
    var dapr = module(DAPR + "@v" + sidecars.version(DAPR)).resolve("charts/dapr/crds");
    var prometheus = module(PROMETHEUS + "@v0.85.0").resolve("example/prometheus-operator-crd");
    try (var kinds = Files.list(dapr)) {
      return Stream.concat(
              kinds.sorted(),
              Stream.of("podmonitors", "prometheusrules")
                  .map(kind -> prometheus.resolve("monitoring.coreos.com_" + kind + ".yaml")))
          .flatMap(file -> Manifest.all(read(file)).stream())
          .toList();
    }
  }

  /** Where it is, after it was fetched if need be. */
  private static Path module(String module) throws IOException {
    var answer = Answer.of(List.of("go", "mod", "download", "-json", module), Map.of(), Tools.HERE);
    assertEquals(0, answer.status(), answer.everything());
    return Path.of(new JsonMapper().readTree(answer.output()).path("Dir").asText());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
