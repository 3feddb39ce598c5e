package com.todo.infra.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs with the rights of the repository is known to the last commit, and may do little. */
class WorkflowsTest {
  private static final Pattern USED = Pattern.compile("(?m)^[\\s-]*uses:\\s*(.*?)\\s*$");
  private static final Pattern PINNED =
      Pattern.compile("\\./.+|[\\w./-]+@[0-9a-f]{40}\\s+# v?\\d+(\\.\\d+)*");

  static List<Path> files() {
    return Workflows.files();
  }

  @Test
  void are_those_of_the_contract() {
    assertEquals(
        List.of("build.yml", "deploy-cloud.yml", "deploy-local.yml"),
        files().stream().map(each -> each.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void use_actions_by_commit_and_say_which_version_that_is(Path file) throws IOException {
    var used = USED.matcher(Files.readString(file)).results().map(each -> each.group(1)).toList();

    assertEquals(List.of(), used.stream().filter(each -> !PINNED.matcher(each).matches()).toList());
  }

  /** More is given to a job alone, and never everything. */
  @ParameterizedTest
  @MethodSource("files")
  void may_at_most_read(Path file) throws IOException {
    var workflow = new YAMLMapper().readTree(file.toFile());

    assertTrue(workflow.path("permissions").isObject(), "no permissions are said");
    assertFalse(workflow.path("permissions").toString().contains("write"));
    for (var job : workflow.path("jobs")) {
      assertTrue(job.path("permissions").isMissingNode() || job.path("permissions").isObject());
    }
  }
}
