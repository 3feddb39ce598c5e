package com.todo.adapters.embedded.secrets;

import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A directory with one file for each secret. */
final class SecretFiles {
  private final Path directory;

  SecretFiles(Path directory) {
    this.directory = directory;
  }

  Optional<String> find(String name) {
    var file = file(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the secret " + name, e);
    }
  }

  void keep(String name, String content) {
    try {
      OwnerOnly.directory(directory);
      OwnerOnly.write(file(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the secret " + name, e);
    }
  }

  private Path file(String name) {
    if (!name.matches("[a-z0-9-]+")) {
      throw new IllegalArgumentException("a secret is named by small letters, digits and -");
    }
    return directory.resolve(name);
  }
}
