package com.todo.infra.dapr;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the launcher was told of traces by system properties such as {@code otel.sdk.disabled}. What
 * its environment says of them the servers see by themselves.
 */
final class TraceSettings {
  private static final String PREFIX = "otel.";

  private TraceSettings() {}

  /** In the form in which the environment of a server says it: {@code OTEL_SDK_DISABLED}. */
  static Map<String, String> environment() {
    var settings = new TreeMap<String, String>();
    for (var name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        settings.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), System.getProperty(name));
      }
    }
    return settings;
  }
}
