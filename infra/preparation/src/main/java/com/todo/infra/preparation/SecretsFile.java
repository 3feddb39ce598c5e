package com.todo.infra.preparation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All secrets in one file of JSON that its owner alone can read. */
public final class SecretsFile implements SecretStore {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  public SecretsFile(Path file) {
    this.file = file;
  }

  @Override
  public synchronized Optional<String> find(String name) throws IOException {
    return Optional.ofNullable(read().get(name));
  }

  @Override
  public synchronized void keep(String name, String value) throws IOException {
    var secrets = read();
    secrets.put(name, value);
    OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(secrets));
  }

  private Map<String, String> read() throws IOException {
    if (Files.notExists(file)) {
      return new TreeMap<>();
    }
    return JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {});
  }
}
