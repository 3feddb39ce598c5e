package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to a commit is written as its runner expects it. */
@ExtendWith(Chart.Shared.class)
class WorkflowsIT {

  @Test
  void have_nothing_that_their_runner_would_stumble_over(Chart chart) {
    var arguments =
        Stream.concat(Stream.of("-no-color"), Workflows.files().stream().map(Path::toString));

    var answer = chart.tools().run("actionlint", arguments.toArray(String[]::new));

    assertTrue(answer.isSuccess(), answer.everything());
  }
}
