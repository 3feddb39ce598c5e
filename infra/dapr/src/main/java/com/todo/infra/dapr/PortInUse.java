package com.todo.infra.dapr;

/** Another program listens where a part of the system is to. */
public final class PortInUse extends RuntimeException {

  PortInUse(String who, int port) {
    super(
        "Port %d, where %s is to listen, is in use by another program. Stop that one, or let everything but the page choose other ports with TODO_PORTS=free (and move the page with TODO_HTTP_PORT)."
            .formatted(port, who));
  }
}
