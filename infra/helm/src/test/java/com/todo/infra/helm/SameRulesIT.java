package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.todo.infra.dapr.App;
import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** On a cluster each may call the same, read the same and hear of the same as on one machine. */
@ExtendWith(Chart.Shared.class)
class SameRulesIT {
  // Where something is, and how one gets in, is another matter in each place.
  private static final Set<String> OF_THE_PLACE =
      Set.of(
          "brokers",
          "authType",
          "saslMechanism",
          "saslUsername",
          "saslPassword",
          "redisHost",
          "redisPassword",
          "enableTLS",
          "secretsFile",
          "nestedSeparator",
          "defaultNamespace");

  @ParameterizedTest
  @EnumSource
  void for_calls_and_secrets(App app, Chart chart) throws IOException {
    var here = Manifest.all(Files.readString(Checkout.here().configuration(app.id()))).get(0);
    var there =
        chart
            .ofKind(Setting.BARE, "Configuration")
            .filter(each -> each.name().equals(app.id()))
            .map(each -> Manifest.all(each.text().replace(Chart.NAMESPACE, "default")).get(0));

    assertEquals(
        List.of(rulesOf(here)), there.map(SameRulesIT::rulesOf).toList(), "rules of " + app.id());
  }

  @ParameterizedTest
  @EnumSource
  void for_ports(App app, Chart chart) {
    var ports =
        chart.pods(Setting.BARE).stream()
            .filter(pod -> pod.annotation("dapr.io/app-id").equals(app.id()))
            .map(pod -> pod.annotation("dapr.io/app-port"));

    assertEquals(List.of(app.contractPort() + ""), ports.toList());
  }

  @ParameterizedTest
  @EnumSource
  void for_what_the_sidecars_know_of_the_world(Setting setting, Chart chart) throws IOException {
    var here = onOneMachine("Component");
    var there = chart.ofKind(setting, "Component");

    assertEquals(byName(here, SameRulesIT::settingsOf), byName(there, SameRulesIT::settingsOf));
  }

  @ParameterizedTest
  @CsvSource({"Subscription", "Resiliency"})
  void for_events_and_patience(String kind, Chart chart) throws IOException {
    var here = onOneMachine(kind);
    var there = chart.ofKind(Setting.BARE, kind);

    assertEquals(
        byName(here, each -> unordered(each.content())),
        byName(there, each -> unordered(each.content())));
  }

  private static Stream<Manifest> onOneMachine(String kind) throws IOException {
    var found = Stream.<Manifest>empty();
    for (var directory : List.of(Checkout.here().resources(), Checkout.here().sharedResources())) {
      try (var files = Files.newDirectoryStream(directory, "*.yaml")) {
        for (var file : files) {
          found = Stream.concat(found, Manifest.all(Files.readString(file)).stream());
        }
      }
    }
    return found.filter(each -> each.kind().equals(kind));
  }

  private static Map<String, Object> byName(
      Stream<Manifest> manifests, Function<Manifest, Object> what) {
    return manifests.collect(Collectors.toMap(Manifest::name, what));
  }

  /** How sidecars find each other is another matter in each place, too. */
  private static Object rulesOf(Manifest configuration) {
    return configuration.spec().properties().stream()
        .filter(each -> !each.getKey().equals("nameResolution"))
        .collect(Collectors.toMap(Map.Entry::getKey, each -> unordered(each.getValue())));
  }

  private static Object settingsOf(Manifest component) {
    var settings =
        StreamSupport.stream(component.spec().path("metadata").spliterator(), false)
            .filter(each -> !OF_THE_PLACE.contains(each.path("name").asText()))
            .map(SameRulesIT::unordered)
            .collect(Collectors.toSet());
    var type = component.spec().path("type").asText().replaceFirst("^secretstores\\..*", "secrets");
    return List.of(type, settings, unordered(component.content().path("scopes")));
  }

  /** In which order rules are written means nothing. */
  private static Object unordered(JsonNode node) {
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(SameRulesIT::unordered)
          .collect(Collectors.toSet());
    }
    if (node.isObject()) {
      return node.properties().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, each -> unordered(each.getValue())));
    }
    return node.asText();
  }
}
