package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file for Docker Compose says the same as the launcher does. */
class ComposeFileTest {
  private static final Path ROOT = Checkout.here().root();
  private static final Path FILE = ROOT.resolve("infra/container/compose.yaml");

  private final JsonNode compose = read();

  @ParameterizedTest
  @EnumSource
  void puts_every_application_into_the_network_of_a_sidecar_that_knows_its_port(App app) {
    var sidecar = app.id() + "-sidecar";

    assertEquals("service:" + sidecar, service(app.id()).path("network_mode").asText());
    var words = words(sidecar);
    assertTrue(words.contains("--app-id=" + app.id()), words::toString);
    assertTrue(words.contains("--app-port=" + app.contractPort()), words::toString);
  }

  @ParameterizedTest
  @EnumSource
  void builds_every_application_from_what_is_there(App app) {
    var described = service(app.id());
    var build = described.path("build");
    var kind = app.isServer() ? "server" : "frontend";

    assertEquals(ROOT, FILE.resolveSibling(build.path("context").asText()).normalize());
    assertEquals("infra/container/" + kind + ".Containerfile", build.path("dockerfile").asText());
    if (app.isServer()) {
      assertEquals(app.directory(), build.at("/args/APP").asText());
      assertEquals(app.id(), described.at("/environment/CONTAINER_NAME").asText());
    }
  }

  @Test
  void tells_all_sidecars_the_same_but_for_their_application() {
    var common =
        Stream.of(App.values())
            .map(app -> words(app.id() + "-sidecar"))
            .map(words -> words.stream().filter(word -> !word.startsWith("--app-")).toList())
            .collect(Collectors.toSet());

    assertEquals(1, common.size(), common::toString);
  }

  @Test
  void opens_nothing_but_the_page_and_that_to_this_machine_alone() {
    var open =
        compose.path("services").properties().stream()
            .filter(service -> service.getValue().has("ports"))
            .collect(Collectors.toMap(Entry::getKey, s -> s.getValue().at("/ports/0").asText()));

    var port = App.FRONTEND.contractPort();
    assertEquals(Set.of("frontend-sidecar"), open.keySet());
    assertEquals("127.0.0.1:" + port + ":" + port, open.get("frontend-sidecar"));
  }

  @Test
  void uses_the_dapr_of_the_launcher_and_its_resources() throws IOException {
    var modules = Files.readString(Checkout.here().programs().resolve("go.mod"));
    var version = compose.at("/x-sidecar/image").asText().replace("daprio/daprd:", "");

    assertTrue(modules.contains("github.com/dapr/dapr v" + version + "\n"), version);
    assertEquals("daprio/dapr:" + version, service("scheduler").path("image").asText());
    var mounts = compose.at("/x-sidecar/volumes");
    assertEquals(Checkout.here().resources(), mounted(mounts.get(0)));
    assertEquals(Checkout.here().sharedResources(), mounted(mounts.get(1)));
    assertEquals(Checkout.here().configuration("x").getParent(), mounted(mounts.get(2)));
    assertTrue(Files.exists(mounted(mounts.get(2)).resolve("without-sentry.yaml")));
  }

  private JsonNode service(String name) {
    return compose.path("services").path(name);
  }

  private List<String> words(String service) {
    return StreamSupport.stream(service(service).path("command").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static Path mounted(JsonNode mount) {
    return FILE.resolveSibling(mount.asText().split(":")[0]).normalize();
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(FILE.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
