package com.todo.infra.dapr.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A question to a program that it can answer only once it does its work. */
@FunctionalInterface
public interface Readiness {
  Duration PATIENCE = Duration.ofSeconds(3);
  HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  boolean isGiven() throws IOException, InterruptedException;

  static Readiness accepting(int port) {
    return () -> {
      try (var socket = new Socket()) {
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
            (int) PATIENCE.toMillis());
        return true;
      } catch (IOException e) {
        return false;
      }
    };
  }

  /** Any answer of success. */
  static Readiness answering(URI question) {
    var request = HttpRequest.newBuilder(question).timeout(PATIENCE).build();
    return () -> {
      try {
        return HTTP.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
      } catch (IOException e) {
        return false;
      }
    };
  }
}
