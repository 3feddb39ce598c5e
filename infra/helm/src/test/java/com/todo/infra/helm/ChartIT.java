package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The chart as those see it who write and read it. */
@ExtendWith(Chart.Shared.class)
class ChartIT {

  @ParameterizedTest
  @EnumSource
  void helm_finds_nothing_to_say_about_it(Setting setting, Chart chart) {
    var arguments = new ArrayList<>(List.of("lint", "--strict", "todo-app"));
    arguments.addAll(setting.arguments());

    var answer = chart.tools().run("helm", arguments.toArray(String[]::new));

    assertEquals(0, answer.status(), answer.everything());
  }

  @Test
  void passes_the_tests_in_its_own_language(Chart chart) {
    var answer = chart.tools().run("helm-unittest", "--strict", "todo-app");

    assertEquals(0, answer.status(), answer.everything());
    assertTrue(answer.output().matches("(?s).*Tests: +[1-9].*"), answer.output());
  }

  /** What tests an installation belongs to it; what tests the chart does not. */
  @Test
  void is_packaged_with_all_that_is_installed_and_nothing_else(Chart chart) throws IOException {
    var directory = Files.createDirectories(Tools.HERE.resolve("target/package"));
    var packed = chart.tools().run("helm", "package", "todo-app", "--destination=" + directory);
    assertEquals(0, packed.status(), packed.everything());
    var file = packed.output().strip().replaceFirst(".* ", "");

    var content =
        Answer.of(List.of("tar", "-tzf", file), Map.of(), directory).output().lines().toList();

    assertTrue(content.contains("todo-app/templates/tests/task-life.yaml"), content.toString());
    assertTrue(content.stream().noneMatch(each -> each.startsWith("todo-app/tests/")));
    assertTrue(content.stream().noneMatch(each -> each.endsWith("_test.yaml")), content.toString());
  }

  /** With {@code -Dtodo.write=true} the file is written anew. */
  @Test
  void tells_every_value_with_its_meaning_and_its_default(Chart chart) throws IOException {
    var file = Tools.HERE.resolve("todo-app/README.md");

    var told =
        chart
            .tools()
            .run(
                "helm-docs",
                "--chart-search-root=todo-app",
                "--sort-values-order=file",
                "--dry-run");

    assertEquals(0, told.status(), told.everything());
    assertFalse(told.output().contains("|  |"), "a value without a meaning: " + told.output());
    if (Boolean.getBoolean("todo.write")) {
      Files.writeString(file, told.output());
    }
    assertEquals(told.output(), Files.readString(file));
  }
}
