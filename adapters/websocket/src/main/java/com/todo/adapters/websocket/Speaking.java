package com.todo.adapters.websocket;

import java.util.function.Consumer;

/**
 * Puts one thing after the other on the wire. Each is first noted, under the lock of the window,
 * and then done, outside of it.
 */
final class Speaking {
  private final Connection connection;
  private final WindowTools tools;
  private final Outbox outbox;

  Speaking(Connection connection, WindowTools tools, Outbox outbox) {
    this.connection = connection;
    this.tools = tools;
    this.outbox = outbox;
  }

  /** Sends a frame, and tells whether that worked. */
  Runnable send(String frame, Consumer<Boolean> sent) {
    outbox.sending(tools.clock().instant());
    return () -> {
      tools.count().sent();
      connection.send(frame, sent);
    };
  }

  /** Asks for a sign of life. */
  Runnable ping(Consumer<Boolean> sent) {
    outbox.sending(tools.clock().instant());
    return () ->
        tools
            .closers()
            .execute(
                () -> {
                  connection.ping();
                  sent.accept(true);
                });
  }

  Runnable hangUp(Farewell reason) {
    outbox.stop();
    tools.count().hungUp(reason);
    return () -> tools.closers().execute(() -> connection.close(reason));
  }
}
