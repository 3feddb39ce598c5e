package com.todo.infra.dapr;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the secret store hands out, in one file that its owner alone can read.
 *
 * <p>Keys are made once and kept. Where the databases are is written anew at each start.
 */
final class SecretsFile {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  SecretsFile(Path file) {
    this.file = file;
  }

  /**
   * Makes the keys that are missing: those of the tokens, and one pair for each calling service.
   */
  void makeKeys() throws IOException {
    var secrets = read();
    owners()
        .parallel()
        .filter(owner -> !secrets.containsKey(owner + "-public-key"))
        .map(owner -> Map.entry(owner, KeyPairPem.fresh()))
        .toList()
        .forEach(
            made -> {
              secrets.put(made.getKey() + "-private-key", made.getValue().privateKey());
              secrets.put(made.getKey() + "-public-key", made.getValue().publicKey());
            });
    write(secrets);
  }

  void keep(Map<String, String> more) throws IOException {
    var secrets = read();
    secrets.putAll(more);
    write(secrets);
  }

  private static Stream<String> owners() {
    var callers = Stream.of(App.CHAT_API, App.NOTIFICATION, App.RECURRING_TASK, App.WEBSOCKET);
    return Stream.concat(Stream.of("jwt"), callers.map(App::id));
  }

  private Map<String, String> read() throws IOException {
    if (Files.notExists(file)) {
      return new TreeMap<>();
    }
    return JSON.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {});
  }

  private void write(Map<String, String> secrets) throws IOException {
    OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(secrets));
  }
}
