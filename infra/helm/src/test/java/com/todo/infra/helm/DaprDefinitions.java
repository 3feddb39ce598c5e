package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The kinds of objects that Dapr adds to Kubernetes, from its module in the version that is run.
 */
final class DaprDefinitions {

  private DaprDefinitions() {}

  static Stream<Manifest> all() throws IOException {
    try (var files = Files.list(module().resolve("charts/dapr/crds"))) {
      return files.sorted().toList().stream().flatMap(file -> Manifest.all(read(file)).stream());
    }
  }

  private static Path module() throws IOException {
    var answer =
        Answer.of(
            List.of("go", "mod", "download", "-json", "github.com/dapr/dapr"),
            Map.of(),
            Checkout.here().programs());
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
