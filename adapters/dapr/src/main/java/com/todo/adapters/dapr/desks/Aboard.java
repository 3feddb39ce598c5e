package com.todo.adapters.dapr.desks;

import com.todo.adapters.rest.edge.NothingHere;
import jakarta.enterprise.inject.Instance;

/** Finds what this server has aboard; what it has not is not here. */
final class Aboard {

  private Aboard() {}

  static <T> T of(Instance<T> port) {
    if (port.isResolvable()) {
      return port.get();
    }
    throw new NothingHere();
  }
}
