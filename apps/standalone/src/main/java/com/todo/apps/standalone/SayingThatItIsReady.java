package com.todo.apps.standalone;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells the person who started the server where to find it, once it answers there. */
@ApplicationScoped
public class SayingThatItIsReady {
  private static final int LAST = 10_000;
  private static final int MILLISECONDS_BETWEEN_TRIES = 100;

  private String address;
  private String dataDirectory;

  @Resource private ManagedExecutorService executor;

  protected SayingThatItIsReady() {} // for the CDI client proxy

  @Inject
  public SayingThatItIsReady(
      @ConfigProperty(name = "todo.http.port") int port,
      @ConfigProperty(name = "todo.data.dir") String dataDirectory) {
    this.address = "http://localhost:" + port;
    this.dataDirectory = dataDirectory;
  }

  void watch(@Observes @Priority(LAST) Startup event) {
    executor.submit(this::sayOnceReady);
  }

  private void sayOnceReady() {
    try {
      while (!isReady()) {
        Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
      }
      // Standard output, not the log: it is the answer to a command, and shown at every log level.
      System.out.println(
          "To-do is ready: " + address + " (data in " + dataDirectory + ", Ctrl-C stops it)");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isReady() {
    try {
      var url = URI.create(address + "/health/ready").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      try {
        return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return false;
    }
  }
}
