package com.todo.adapters.dapr.sidecar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * The tokens between this server and its sidecar from files of their names, in the directory {@code
 * TODO_TOKENS_DIR}: so a cluster hands them out, where everybody who may look at a process may see
 * its environment.
 */
public class TokenFiles implements ConfigSource {
  private static final Set<String> NAMES = Set.of("DAPR_API_TOKEN", "APP_API_TOKEN");

  private final Optional<Path> directory;

  public TokenFiles() {
    this(Optional.ofNullable(System.getenv("TODO_TOKENS_DIR")).map(Path::of));
  }

  TokenFiles(Optional<Path> directory) {
    this.directory = directory;
  }

  @Override
  public Set<String> getPropertyNames() {
    return directory.isPresent() ? NAMES : Set.of();
  }

  @Override
  public String getValue(String name) {
    return NAMES.contains(name) ? directory.map(all -> read(all.resolve(name))).orElse(null) : null;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("the token " + file + " cannot be read", e);
    }
  }

  @Override
  public String getName() {
    return "token files";
  }
}
