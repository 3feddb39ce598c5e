package com.todo.apps.acceptance.edges;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.todo.apps.acceptance.http.Json;
import com.todo.apps.acceptance.server.OnFiveServers;
import com.todo.apps.acceptance.server.SharedFiveServers;
import com.todo.infra.dapr.App;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the servers write is one JSON object a line, and says who wrote it. */
@OnFiveServers
class LogsIT {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FRONTEND")
  void calls_each_server_by_its_app_id(App app, SharedFiveServers.Running running)
      throws IOException {
    var log = running.system().replica(app).app().log();

    var lines = Files.readAllLines(log).stream().filter(line -> line.startsWith("{")).toList();

    assertFalse(lines.isEmpty());
    assertEquals(
        Set.of(app.id()),
        lines.stream()
            .map(line -> Json.read(line).get("service").asString())
            .collect(Collectors.toSet()));
  }
}
