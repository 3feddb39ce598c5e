package com.todo.apps.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory with everything in it. */
public final class DirectoryTree {

  private DirectoryTree() {}

  public static void delete(Path top) {
    if (Files.notExists(top)) {
      return;
    }
    try (var all = Files.walk(top)) {
      for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
