package com.todo.adapters.database;

import com.todo.adapters.work.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Tells the data sources, which know their databases by name alone, where these are.
 *
 * <p>The driver reads it as libpq's connection service file. The owner alone can read it, and it is
 * there only while the server runs.
 */
public final class ServiceFile {
  private static final String READ_BY_THE_DRIVER = "org.postgresql.pgservicefile";

  private final Path file;

  public ServiceFile(Path file) {
    this.file = file;
  }

  public void publish(Map<String, DatabaseAddress> services) throws IOException {
    var text = new StringBuilder();
    services.forEach((name, address) -> append(text, name, address));
    OwnerOnly.write(file, text.toString());
    System.setProperty(READ_BY_THE_DRIVER, file.toString());
  }

  public void withdraw() throws IOException {
    Files.deleteIfExists(file);
  }

  private static void append(StringBuilder text, String name, DatabaseAddress address) {
    text.append('[').append(name).append("]\n");
    line(text, "host", address.host());
    line(text, "port", String.valueOf(address.port()));
    line(text, "dbname", address.database());
    line(text, "user", address.user());
    line(text, "password", address.password());
    address.parameters().forEach((key, value) -> line(text, key, value));
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append(key).append('=').append(value).append('\n');
  }
}
