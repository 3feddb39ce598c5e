package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A pod may do no more than its work, and reaches and is reached by no more than it has to do with.
 */
@ExtendWith(Chart.Shared.class)
class PodsIT {
  private static final String NAME = "app.kubernetes.io/name";

  /** What makes the secrets has to; for everybody else the sidecar asks. */
  @ParameterizedTest
  @EnumSource
  void none_can_talk_to_kubernetes_but_the_preparation(Setting setting, Chart chart) {
    var others =
        chart.pods(setting).stream().filter(pod -> !pod.labelled(NAME, "preparation")).toList();

    assertAll(others, pod -> !pod.spec().path("automountServiceAccountToken").asBoolean(true));
    assertAll(
        others,
        pod ->
            pod.accessToKubernetes()
                .noneMatch(volume -> pod.containers().anyMatch(each -> each.mounts(volume))));
  }

  @ParameterizedTest
  @EnumSource
  void each_is_closed_to_and_closed_in_from_strangers(Setting setting, Chart chart) {
    var policies = chart.ofKind(setting, "NetworkPolicy").toList();

    for (var direction : List.of("Ingress", "Egress")) {
      assertAll(
          chart.pods(setting),
          pod ->
              policies.stream()
                  .filter(policy -> names(policy, direction))
                  .anyMatch(policy -> pod.isChosenBy(policy.spec().path("podSelector"))));
    }
  }

  /** Where one is all there is, a budget would only keep its node from being mended. */
  @ParameterizedTest
  @EnumSource
  void a_budget_of_disruptions_is_for_what_there_is_more_of(Setting setting, Chart chart) {
    var several = chart.pods(setting).stream().filter(pod -> chart.replicas(setting, pod) > 1);
    var expected = several.map(Pod::toString).sorted().toList();

    var budgets = chart.ofKind(setting, "PodDisruptionBudget").toList();
    var covered =
        chart.pods(setting).stream()
            .filter(
                pod -> budgets.stream().anyMatch(b -> pod.isChosenBy(b.spec().path("selector"))))
            .map(Pod::toString)
            .sorted()
            .toList();

    assertEquals(expected, covered);
  }

  @ParameterizedTest
  @EnumSource
  void a_sidecar_is_told_whose_it_is_and_shows_and_wants_a_token(Setting setting, Chart chart) {
    for (var needed :
        List.of("app-id", "app-port", "config", "app-token-secret", "api-token-secret")) {
      assertAll(
          chart.pods(setting),
          pod -> !pod.hasSidecar() || !pod.annotation("dapr.io/" + needed).isEmpty());
    }
  }

  private static boolean names(Manifest policy, String direction) {
    for (var type : policy.spec().path("policyTypes")) {
      if (type.asText().equals(direction)) {
        return true;
      }
    }
    return false;
  }

  private static void assertAll(List<Pod> pods, Predicate<Pod> rule) {
    assertEquals(List.of(), pods.stream().filter(rule.negate()).toList());
  }
}
