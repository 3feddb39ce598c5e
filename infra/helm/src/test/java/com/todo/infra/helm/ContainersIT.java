package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each program writes only where it was given room, takes only its share, and says how it is. */
@ExtendWith(Chart.Shared.class)
class ContainersIT {
  private static final Pattern PINNED = Pattern.compile(".+@sha256:[0-9a-f]{64}");
  private static final Pattern NAMED = Pattern.compile(".+[:@][^/]+");

  @ParameterizedTest
  @EnumSource
  void nobody_writes_into_the_image(Setting setting, Chart chart) {
    assertAll(
        setting, chart, each -> each.at("/securityContext/readOnlyRootFilesystem").asBoolean());
  }

  @ParameterizedTest
  @EnumSource
  void everybody_says_what_is_needed_and_is_held_to_it_in_memory(Setting setting, Chart chart) {
    assertAll(setting, chart, each -> each.at("/resources/requests").has("cpu"));
    assertAll(setting, chart, each -> each.at("/resources/requests").has("memory"));
    assertAll(setting, chart, each -> each.at("/resources/limits").has("memory"));
  }

  @ParameterizedTest
  @EnumSource
  void everybody_who_stays_is_asked_how_it_is(Setting setting, Chart chart) {
    Predicate<Container> asked = each -> each.at("/livenessProbe").isObject();
    assertAll(
        setting,
        chart,
        asked.and(each -> each.at("/readinessProbe").isObject()).or(each -> !each.stays()));
  }

  @ParameterizedTest
  @EnumSource
  void no_image_is_whatever_came_last(Setting setting, Chart chart) {
    assertAll(
        setting,
        chart,
        each -> NAMED.matcher(each.image()).matches() && !each.image().endsWith(":latest"));
  }

  @ParameterizedTest
  @EnumSource(names = "CLOUD")
  void images_are_the_very_ones_that_were_tested(Setting setting, Chart chart) {
    assertAll(setting, chart, each -> PINNED.matcher(each.image()).matches());
  }

  private static void assertAll(Setting setting, Chart chart, Predicate<Container> rule) {
    var offenders =
        chart.pods(setting).stream().flatMap(Pod::containers).filter(rule.negate()).toList();
    assertEquals(List.of(), offenders);
  }
}
