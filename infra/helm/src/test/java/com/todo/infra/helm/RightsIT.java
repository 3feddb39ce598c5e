package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What anybody of the system may do to Kubernetes ends at its namespace, and is told one by one.
 */
@ExtendWith(Chart.Shared.class)
class RightsIT {
  private static final Set<String> OF_ALL_NAMESPACES =
      Set.of("ClusterRole", "ClusterRoleBinding", "Namespace", "CustomResourceDefinition");

  @ParameterizedTest
  @EnumSource
  void end_at_the_namespace(Setting setting, Chart chart) {
    var wider =
        chart.installed(setting).stream().filter(each -> OF_ALL_NAMESPACES.contains(each.kind()));

    assertEquals(List.of(), wider.toList());
  }

  @ParameterizedTest
  @EnumSource
  void are_never_all_there_are(Setting setting, Chart chart) {
    var all = chart.ofKind(setting, "Role").filter(role -> words(role).anyMatch("*"::equals));

    assertEquals(List.of(), all.toList());
  }

  /**
   * Whoever can list secrets can read each; the preparation makes them, but need not look around.
   */
  @ParameterizedTest
  @EnumSource
  void let_nobody_look_around_among_secrets(Setting setting, Chart chart) {
    var looking =
        chart
            .ofKind(setting, "Role")
            .filter(r -> words(r).anyMatch(Set.of("list", "watch")::contains));

    assertEquals(List.of(), looking.toList());
  }

  /** Who makes secrets cannot be told which; everybody else is told by name. */
  @ParameterizedTest
  @EnumSource
  void name_each_secret_that_may_be_read(Setting setting, Chart chart) {
    var unnamed =
        chart
            .ofKind(setting, "Role")
            .filter(role -> !role.name().equals("preparation"))
            .filter(role -> rules(role).anyMatch(rule -> rule.path("resourceNames").isEmpty()));

    assertEquals(List.of(), unnamed.toList());
  }

  private static Stream<JsonNode> rules(Manifest role) {
    return StreamSupport.stream(role.content().path("rules").spliterator(), false);
  }

  private static Stream<String> words(Manifest role) {
    return rules(role)
        .flatMap(rule -> Stream.of("apiGroups", "resources", "verbs").map(rule::path))
        .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
        .map(JsonNode::asText);
  }
}
