package com.todo.adapters.assistant;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/**
 * Makes {@link PatientClient}s for the library, whose own limits do not hold for a whole answer.
 */
final class PatientClients implements HttpClientBuilder {
  private final Duration patience;

  PatientClients(Duration patience) {
    this.patience = patience;
  }

  @Override
  public Duration connectTimeout() {
    return patience;
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return patience;
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }

  @Override
  public HttpClient build() {
    return new PatientClient(patience);
  }
}
