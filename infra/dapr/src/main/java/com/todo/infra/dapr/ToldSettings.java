package com.todo.infra.dapr;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the launcher was told for the servers by system properties: of traces, such as {@code
 * otel.sdk.disabled}, and of the language model, such as {@code todo.assistant.provider}. What its
 * environment says of them the servers see by themselves.
 */
final class ToldSettings {
  private static final List<String> PREFIXES = List.of("otel.", "todo.assistant.");

  private ToldSettings() {}

  /** In the form in which the environment of a server says it: {@code OTEL_SDK_DISABLED}. */
  static Map<String, String> environment() {
    var settings = new TreeMap<String, String>();
    for (var name : System.getProperties().stringPropertyNames()) {
      if (PREFIXES.stream().anyMatch(name::startsWith)) {
        settings.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), System.getProperty(name));
      }
    }
    return settings;
  }
}
