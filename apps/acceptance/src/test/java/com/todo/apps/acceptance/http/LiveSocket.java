package com.todo.apps.acceptance.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/** The live connection of a window, on which frames are read one by one. */
public final class LiveSocket implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HeardFrames heard;
  private final WebSocket socket;

  private LiveSocket(URI address, String origin, long atFirst) {
    this.heard = new HeardFrames(atFirst);
    var builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
    if (!origin.isEmpty()) {
      builder.header("Origin", origin);
    }
    this.socket = builder.buildAsync(address, heard).join();
  }

  public static LiveSocket open(URI base, String ticket, long since) {
    return new LiveSocket(
        address(base, "?ticket=" + ticket + "&since=" + since), "", Long.MAX_VALUE);
  }

  /** One that reads nothing from the network before {@link #read} is called. */
  public static LiveSocket deaf(URI base, String ticket, long since) {
    return new LiveSocket(address(base, "?ticket=" + ticket + "&since=" + since), "", 0);
  }

  /** The status with which the server refuses to open a connection; 101 if it opens it. */
  public static int handshake(URI base, String query, String origin) {
    try (var opened = new LiveSocket(address(base, query), origin, Long.MAX_VALUE)) {
      return opened.isOpen() ? 101 : 0;
    } catch (CompletionException e) {
      if (e.getCause() instanceof WebSocketHandshakeException refused) {
        return refused.getResponse().statusCode();
      }
      throw e;
    }
  }

  private static URI address(URI base, String query) {
    return URI.create("ws" + base.toString().substring("http".length())).resolve("/ws" + query);
  }

  /** The next frame. */
  public JsonNode next() {
    return within(PATIENCE)
        .orElseThrow(() -> new AssertionError("no frame came within " + PATIENCE));
  }

  /** The next frame, if one comes in time. */
  public Optional<JsonNode> within(Duration patience) {
    try {
      return Optional.ofNullable(heard.frames.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next frame, which must be of this type. */
  public JsonNode next(String type) {
    var frame = next();
    if (!frame.path("type").asString("").equals(type)) {
      throw new AssertionError("expected a frame of type " + type + ": " + frame);
    }
    return frame;
  }

  /** How many frames have come and were not read. */
  public int waiting() {
    return heard.frames.size();
  }

  public void read() {
    socket.request(Long.MAX_VALUE);
  }

  public void send(String text) {
    try {
      socket.sendText(text, true).join();
    } catch (CompletionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    }
  }

  public boolean isOpen() {
    return !heard.closed.isDone();
  }

  /** The code with which the server closes the connection; 1006 if it was cut. */
  public int closeCode() {
    try {
      return heard.closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError("the connection was not closed within " + PATIENCE, e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
  }
}
