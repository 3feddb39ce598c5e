package com.todo.infra.preparation;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the broker is, and how one gets in. */
final class BrokerSettings {

  private BrokerSettings() {}

  /**
   * As Kafka's clients want them.
   *
   * @throws IllegalArgumentException if nobody says where the broker is
   * @throws IOException if the file with more about it cannot be read
   */
  static Properties of(Map<String, String> environment) throws IOException {
    var brokers = environment.get("TODO_KAFKA_BROKERS");
    if (brokers == null || brokers.isBlank()) {
      throw new IllegalArgumentException(
          "Nobody says where the broker is: set TODO_KAFKA_BROKERS to host:port.");
    }
    var settings = new Properties();
    var file = environment.get("TODO_KAFKA_SETTINGS");
    if (file != null) {
      try (Reader text = Files.newBufferedReader(Path.of(file))) {
        settings.load(text);
      }
    }
    settings.put("bootstrap.servers", brokers);
    return settings;
  }
}
