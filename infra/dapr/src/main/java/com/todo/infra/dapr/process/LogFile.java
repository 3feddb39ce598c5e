package com.todo.infra.dapr.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What a part says, start after start. */
public record LogFile(Path path) {
  private static final int LARGE = 10_000_000;
  private static final int END = 4_000;

  /** Sets a large one aside, where it replaces the one before. */
  void prepare() throws IOException {
    Files.createDirectories(path.getParent());
    if (Files.exists(path) && Files.size(path) > LARGE) {
      var aside = path.resolveSibling(path.getFileName() + ".old");
      Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The last lines. */
  public String end() {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(Math.max(0, file.length() - END));
      var bytes = new byte[END];
      var length = Math.max(0, file.read(bytes));
      return new String(bytes, 0, length, StandardCharsets.UTF_8).stripTrailing();
    } catch (IOException e) {
      return "(" + e.getMessage() + ")";
    }
  }
}
