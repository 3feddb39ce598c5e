package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
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

    assertTrue(answer.isSuccess(), answer.everything());
  }

  /** They are in the chart's own language, beside it. */
  @Test
  void passes_its_unit_tests(Chart chart) {
    var answer = chart.tools().run("helm-unittest", "--strict", "todo-app");

    assertTrue(answer.isSuccess(), answer.everything());
    assertTrue(answer.output().matches("(?s).*Tests:\\s+[1-9].*"), answer.output());
  }

  /** With {@code -Dtodo.write=true} it is written anew. */
  @Test
  void tells_every_value_with_its_meaning_and_default(Chart chart) throws IOException {
    var readme = Tools.HERE.resolve("todo-app/README.md");

    var answer =
        chart
            .tools()
            .run(
                "helm-docs",
                "--chart-search-root=todo-app",
                "--dry-run",
                "--documentation-strict-mode");

    assertTrue(answer.isSuccess(), answer.everything());
    if (Boolean.getBoolean("todo.write")) {
      Files.writeString(readme, answer.output());
    }
    assertEquals(answer.output(), Files.readString(readme));
  }
}
