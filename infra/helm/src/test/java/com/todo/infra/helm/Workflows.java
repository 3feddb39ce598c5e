package com.todo.infra.helm;

import com.todo.infra.dapr.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What happens to a commit, as files. */
final class Workflows {

  private Workflows() {}

  static List<Path> files() {
    try (var files = Files.list(Checkout.here().root().resolve(".github/workflows"))) {
      return files.filter(each -> each.toString().endsWith(".yml")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
