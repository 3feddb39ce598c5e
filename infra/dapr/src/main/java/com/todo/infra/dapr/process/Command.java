package com.todo.infra.dapr.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a program is called.
 *
 * @param environment what it is told beside what the launcher itself was told
 */
public record Command(List<String> words, Map<String, String> environment, Path directory) {

  public Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  ProcessBuilder builder() {
    var builder = new ProcessBuilder(words).directory(directory.toFile());
    // A developer's own Dapr settings are for other sidecars.
    builder.environment().keySet().removeIf(Command::isAboutOtherSidecars);
    builder.environment().putAll(environment);
    return builder;
  }

  private static boolean isAboutOtherSidecars(String name) {
    return name.startsWith("DAPR_") || name.equals("APP_API_TOKEN") || name.equals("NAMESPACE");
  }
}
