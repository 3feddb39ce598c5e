package com.todo.ports.interfaces.outbound;

import java.util.Optional;

/** Keeps what nobody else may read. */
public interface Secrets {

  /** The secret with this name, such as {@code jwt-private-key}, if there is one. */
  Optional<String> find(String name);
}
