package com.todo.adapters.assistant;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for an answer until its patience is over, however it comes, and takes no more of it than an
 * answer can have.
 */
final class PatientClient implements HttpClient {
  private static final int MOST_BYTES = 256 * 1024;

  private final Duration patience;
  private final java.net.http.HttpClient client;

  PatientClient(Duration patience) {
    this.patience = patience;
    // Redirects are not followed: the key is for the server that was named.
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(java.net.http.HttpClient.Version.HTTP_1_1)
            .connectTimeout(patience)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    var response = send(request);
    if (response.statusCode() / 100 != 2) {
      throw new HttpException(response.statusCode(), "HTTP " + response.statusCode());
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(response.statusCode())
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private HttpResponse<byte[]> send(HttpRequest request) {
    var wanted =
        java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.method().name(), BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(v -> wanted.header(name, v)));
    var answer = client.sendAsync(wanted.build(), head -> new BoundedBody(MOST_BYTES));
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new dev.langchain4j.exception.TimeoutException(e);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    } finally {
      answer.cancel(true); // does nothing to one that is there
    }
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("answers are read as a whole");
  }
}
