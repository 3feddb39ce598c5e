package com.todo.apps.acceptance.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine that the journey needs. */
final class Browser {

  private Browser() {}

  /** The one named by TODO_CHROMIUM, or the first found on the path. */
  static Optional<Path> chromium() {
    var named = Optional.ofNullable(System.getenv("TODO_CHROMIUM")).map(Path::of);
    return named.or(
        () ->
            Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(name -> program(name).stream())
                .findFirst());
  }

  static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .flatMap(dir -> Stream.of(Path.of(dir, name), Path.of(dir, name + ".cmd")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
