package com.todo.apps.acceptance.http;

import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import tools.jackson.databind.JsonNode;

/** What has been heard on a live connection, in the order in which it came. */
final class HeardFrames implements WebSocket.Listener {
  final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  final CompletableFuture<Integer> closed = new CompletableFuture<>();

  private final StringBuilder text = new StringBuilder();
  private final long atFirst;

  /** Takes this many pieces from the network before somebody asks for more. */
  HeardFrames(long atFirst) {
    this.atFirst = atFirst;
  }

  @Override
  public void onOpen(WebSocket opened) {
    if (atFirst > 0) {
      opened.request(atFirst);
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      frames.add(Json.read(text.toString()));
      text.setLength(0);
    }
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.complete(CUT);
  }

  /** The code for a connection that ended without one (RFC 6455, 7.4.1). */
  static final int CUT = 1006;
}
