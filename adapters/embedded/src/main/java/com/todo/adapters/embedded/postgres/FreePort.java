package com.todo.adapters.embedded.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A TCP port of this machine that nobody listens on. */
final class FreePort {
  private FreePort() {}

  static int find() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
