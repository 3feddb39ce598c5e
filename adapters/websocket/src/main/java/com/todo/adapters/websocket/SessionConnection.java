package com.todo.adapters.websocket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** A connection by WebSocket. */
final class SessionConnection implements Connection {
  private static final Logger LOG = System.getLogger(SessionConnection.class.getName());

  private final Session session;

  SessionConnection(Session session) {
    this.session = session;
  }

  @Override
  public String id() {
    return session.getId();
  }

  @Override
  public void send(String text, Consumer<Boolean> sent) {
    try {
      session.getAsyncRemote().sendText(text, result -> sent.accept(result.isOK()));
    } catch (IllegalStateException e) {
      gone(e);
      sent.accept(false);
    }
  }

  @Override
  public void ping() {
    try {
      session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
    } catch (IOException | IllegalStateException e) {
      gone(e);
    }
  }

  @Override
  public void close(Farewell farewell) {
    try {
      session.close(new CloseReason(CloseCodes.getCloseCode(farewell.code()), farewell.reason()));
    } catch (IOException | IllegalStateException e) {
      gone(e);
    }
  }

  private static void gone(Exception e) {
    LOG.log(Level.DEBUG, "The other side is gone", e);
  }
}
