package com.todo.adapters.assistant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which model there is, and what it may cost. Without a provider there is none. */
@Dependent
public class Settings {
  private final Provider provider;
  private final URI url;
  private final String model;
  private final Duration timeout;
  private final int callsADay;
  private final int tokens;

  /** Whose protocol the model speaks. */
  enum Provider {
    NONE,
    OPENAI,
    OLLAMA
  }

  /**
   * @param timeout for the whole answer
   * @param callsADay how often each person may have it asked
   * @param tokens how long an answer may be
   * @throws IllegalArgumentException if that is no model
   */
  @Inject
  public Settings(
      @ConfigProperty(name = "todo.assistant.provider", defaultValue = "none") String provider,
      @ConfigProperty(name = "todo.assistant.url") Optional<String> url,
      @ConfigProperty(name = "todo.assistant.model") Optional<String> model,
      @ConfigProperty(name = "todo.assistant.timeout", defaultValue = "PT15S") Duration timeout,
      @ConfigProperty(name = "todo.assistant.calls.per.day", defaultValue = "50") int callsADay,
      @ConfigProperty(name = "todo.assistant.tokens", defaultValue = "500") int tokens) {
    this.provider = provider(provider);
    this.url = URI.create(url.orElse(usual(this.provider)));
    this.model = model.orElse("");
    this.timeout = timeout;
    this.callsADay = callsADay;
    this.tokens = tokens;
    if (isThere() && (this.model.isBlank() || this.url.getHost() == null)) {
      throw new IllegalArgumentException(
          "todo.assistant.provider needs todo.assistant.model, and a URL with a host");
    }
    if (timeout.isNegative() || timeout.isZero() || callsADay < 0 || tokens < 1) {
      throw new IllegalArgumentException(
          "todo.assistant.timeout and .tokens must be more than nothing, .calls.per.day not less");
    }
  }

  private static Provider provider(String name) {
    return switch (name) {
      case "none" -> Provider.NONE;
      case "openai" -> Provider.OPENAI;
      case "ollama" -> Provider.OLLAMA;
      default ->
          throw new IllegalArgumentException(
              "todo.assistant.provider must be none, openai or ollama, was " + name);
    };
  }

  private static String usual(Provider provider) {
    return provider == Provider.OLLAMA ? "http://localhost:11434" : "https://api.openai.com/v1";
  }

  boolean isThere() {
    return provider != Provider.NONE;
  }

  Provider provider() {
    return provider;
  }

  String url() {
    return url.toString();
  }

  String model() {
    return model;
  }

  Duration timeout() {
    return timeout;
  }

  int callsADay() {
    return isThere() ? callsADay : 0;
  }

  int tokens() {
    return tokens;
  }
}
