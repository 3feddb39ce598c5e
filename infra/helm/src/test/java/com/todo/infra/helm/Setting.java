package com.todo.infra.helm;

import java.util.List;

/** Where the chart can be installed, each with the files of values for it. */
enum Setting {
  BARE(),
  LOCAL("todo-app/values-local.yaml"),
  CLOUD("todo-app/values-cloud.yaml", "src/test/resources/com/todo/infra/helm/digests.yaml");

  private final List<String> files;

  Setting(String... files) {
    this.files = List.of(files);
  }

  /** How helm is told. */
  List<String> arguments() {
    return files.stream().map(file -> "--values=" + file).toList();
  }
}
