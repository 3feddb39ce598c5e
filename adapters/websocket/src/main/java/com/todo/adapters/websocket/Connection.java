package com.todo.adapters.websocket;

import java.util.function.Consumer;

/** The wire to one window. Only one thing is sent at a time; the next once that is known to be. */
interface Connection {

  String id();

  /** Sends a text and tells, maybe later, whether that worked. */
  void send(String text, Consumer<Boolean> sent);

  /** Asks for a sign of life. May block. */
  void ping();

  /** Says why and hangs up. May block for some seconds if the other side does not read. */
  void close(Farewell farewell);
}
