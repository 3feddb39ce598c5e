package com.todo.adapters.websocket;

import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;

/** Connects one WebSocket with one window. */
class WindowEndpoint extends Endpoint {
  private static final Logger LOG = System.getLogger(WindowEndpoint.class.getName());
  // Beyond this the container itself hangs up, with 1009, before it has read the frame.
  private static final int LARGEST_FRAME = 64 * 1024;

  private final WebSocketLiveWindows windows;
  private final Ticketed holder;
  private volatile Window window;

  WindowEndpoint(WebSocketLiveWindows windows, Ticketed holder) {
    this.windows = windows;
    this.holder = holder;
  }

  @Override
  public void onOpen(Session session, EndpointConfig config) {
    session.setMaxIdleTimeout(0); // Windows are looked after by their own rounds.
    session.setMaxTextMessageBufferSize(LARGEST_FRAME);
    session.setMaxBinaryMessageBufferSize(LARGEST_FRAME);
    var opened = windows.open(holder, new SessionConnection(session));
    window = opened;
    // By parts, since the container puts no limit to the number of parts of a whole message.
    MessageHandler.Partial<String> text = opened::heard;
    MessageHandler.Partial<ByteBuffer> binary = (part, last) -> opened.heardNoise();
    MessageHandler.Whole<PongMessage> pong = message -> opened.heardPong();
    session.addMessageHandler(String.class, text);
    session.addMessageHandler(ByteBuffer.class, binary);
    session.addMessageHandler(PongMessage.class, pong);
  }

  @Override
  public void onClose(Session session, CloseReason reason) {
    windows.closed(window);
  }

  @Override
  public void onError(Session session, Throwable failure) {
    LOG.log(Level.DEBUG, "A connection failed", failure);
  }
}
