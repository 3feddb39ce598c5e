package com.todo.infra.dapr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file for the dapr command says the same as the launcher does. */
class RunFileTest {
  private static final Path FILE = Checkout.here().root().resolve("infra/dapr/dapr.yaml");

  private final JsonNode run = read();

  @ParameterizedTest
  @EnumSource
  void gives_every_application_its_ports_and_its_program(App app) {
    var described = described(app);

    var ports =
        new ReplicaPorts(
            described.path("appPort").asInt(),
            described.path("daprHTTPPort").asInt(),
            described.path("daprGRPCPort").asInt(),
            described.path("daprInternalGRPCPort").asInt());
    assertEquals(Ports.usual().of(app, 0), ports);
    assertEquals(app.contractPort(), described.at("/env/TODO_HTTP_PORT").asInt());
    assertEquals(app.id() + "-0", described.at("/env/POD_NAME").asText());
    var command = described.path("command");
    if (app.isServer()) {
      assertEquals(Checkout.here().liberty().resolve("bin/server"), path(command.get(0)));
      assertEquals(app.id(), command.get(2).asText());
      assertTrue(
          Files.isDirectory(Checkout.here().root().resolve("apps").resolve(app.directory())));
    } else {
      assertEquals(
          Checkout.here().frontend().resolve("target/server/main.js"), path(command.get(1)));
    }
  }

  @Test
  void describes_no_other_application() {
    assertEquals(App.values().length, run.path("apps").size());
  }

  @Test
  void points_at_files_that_are_there_and_at_what_the_launcher_starts() {
    var common = run.path("common");

    assertEquals(Checkout.here().resources(), path(common.at("/resourcesPaths/0")));
    assertEquals(Checkout.here().sharedResources(), path(common.at("/resourcesPaths/1")));
    assertTrue(Files.exists(path(common.path("configFilePath"))));
    assertEquals(
        "127.0.0.1:" + Ports.usual().of(Listener.KAFKA),
        common.at("/env/TODO_KAFKA_BROKERS").asText());
    assertEquals(
        "127.0.0.1:" + Ports.usual().of(Listener.REDIS),
        common.at("/env/TODO_REDIS_HOST").asText());
  }

  @ParameterizedTest
  @EnumSource
  void every_application_has_a_configuration_of_its_own(App app) throws IOException {
    var configuration = new YAMLMapper().readTree(Checkout.here().configuration(app.id()).toFile());

    assertEquals(app.id(), configuration.at("/metadata/name").asText());
    assertEquals("deny", configuration.at("/spec/accessControl/defaultAction").asText());
    assertEquals("deny", configuration.at("/spec/secrets/scopes/0/defaultAccess").asText());
    assertEquals("HotReload", configuration.at("/spec/features/0/name").asText());
    assertEquals("false", configuration.at("/spec/features/0/enabled").asText());
  }

  private JsonNode described(App app) {
    return StreamSupport.stream(run.path("apps").spliterator(), false)
        .filter(each -> each.path("appID").asText().equals(app.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Path path(JsonNode relative) {
    return FILE.resolveSibling(relative.asText()).normalize();
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(FILE.toFile());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
