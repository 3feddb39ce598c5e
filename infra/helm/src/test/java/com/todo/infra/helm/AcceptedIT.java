package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A real Kubernetes takes all that the chart renders: every field is known, nothing is out of date,
 * and no pod asks for more than the strictest standard for pods allows.
 */
@ExtendWith(Chart.Shared.class)
class AcceptedIT {
  private static ApiServer server;
  private static ApiClient client;

  @BeforeAll
  static void start(Chart chart) throws IOException, InterruptedException {
    server = ApiServer.started(chart.tools());
    client = server.client();
    Definitions.all().forEach(client::define);
    Written.in("namespace.yaml").forEach(client::create);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void takes_a_first_installation(Setting setting, Chart chart) {
    assertEquals(List.of(), objections(chart.installed(setting)));
  }

  @ParameterizedTest
  @EnumSource
  void takes_an_upgrade(Setting setting, Chart chart) {
    assertEquals(List.of(), objections(chart.upgraded(setting)));
  }

  @Test
  void takes_nothing_that_is_wrong() {
    var wrong = Written.in("wrong.yaml");

    var taken = wrong.stream().filter(each -> client.objections(each).isEmpty()).toList();

    assertEquals(List.of(), taken);
  }

  private static List<String> objections(List<Manifest> manifests) {
    return manifests.stream().flatMap(each -> client.objections(each).stream()).toList();
  }
}
