package com.todo.infra.dapr;

import com.todo.infra.dapr.process.Processes;
import java.nio.file.Path;

/** Where one system lives: what it is started from, its data, its ports and its processes. */
record Site(Checkout checkout, Path data, Ports ports, Processes processes) {

  Path data(String part) {
    return data.resolve(part);
  }

  int port(Listener listener) {
    return ports.of(listener);
  }

  String address(Listener listener) {
    return "127.0.0.1:" + port(listener);
  }

  Path secrets() {
    return data.resolve("secrets.json");
  }
}
