package com.todo.apps.acceptance.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Whoever is woken by an alert is told what it means and where to read on. */
class WatchingTest {
  private static final Set<String> CHAPTERS =
      Watching.text(Watching.ROOT.resolve("infra/README.md"))
          .lines()
          .filter(line -> line.startsWith("#"))
          .map(WatchingTest::anchor)
          .collect(Collectors.toSet());

  static Stream<JsonNode> alerts() {
    return Watching.alerts().stream();
  }

  @ParameterizedTest
  @MethodSource
  void alerts(JsonNode alert) {
    assertTrue(alert.at("/labels/severity").asString().matches("warning|critical"));
    assertFalse(alert.at("/annotations/summary").asString().isBlank());
    assertFalse(alert.at("/annotations/description").asString().isBlank());
    var place = alert.at("/annotations/runbook_url").asString().split("#");
    assertEquals("infra/README.md", place[0]);
    assertTrue(CHAPTERS.contains(place[1]), () -> place[1] + " is not among " + CHAPTERS);
  }

  @Test
  void the_panels_of_the_dashboard_do_not_lie_on_each_other() {
    var places =
        Watching.panels().stream()
            .map(panel -> panel.get("gridPos"))
            .flatMap(WatchingTest::squares)
            .toList();

    assertEquals(Set.copyOf(places).size(), places.size());
  }

  @Test
  void metrics_are_told_from_the_other_words_of_a_question() {
    var question =
        new Question(
            "1 - sum by (le) (rate(a_bucket{job=\"b c\"}[5m])) / max(d) > 0.5 and on () e == 1e3");

    assertEquals(Set.of("a_bucket", "d", "e"), question.metrics());
  }

  private static Stream<String> squares(JsonNode place) {
    return Stream.iterate(0, i -> i + 1)
        .limit((long) place.get("w").asInt() * place.get("h").asInt())
        .map(
            i ->
                (place.get("x").asInt() + i % place.get("w").asInt())
                    + " "
                    + (place.get("y").asInt() + i / place.get("w").asInt()));
  }

  /** As GitHub makes it of a heading. */
  private static String anchor(String heading) {
    return heading
        .replaceFirst("#+ ", "")
        .toLowerCase()
        .replaceAll("[^a-z0-9 -]", "")
        .replace(' ', '-');
  }
}
