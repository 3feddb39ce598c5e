package com.todo.apps.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Databases that still run on data whose server is gone. */
final class Leftovers {

  private Leftovers() {}

  static List<ProcessHandle> in(Path data) {
    if (Files.notExists(data)) {
      return List.of();
    }
    try (var files = Files.walk(data, 4)) {
      return files
          .filter(f -> f.getFileName().toString().equals("postmaster.pid"))
          .flatMap(f -> process(f).stream())
          .filter(ProcessHandle::isAlive)
          .flatMap(p -> Stream.concat(p.descendants(), Stream.of(p)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<ProcessHandle> process(Path pidFile) {
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
