package com.todo.ports.interfaces.outbound;

/** Somebody else wrote under the key first. */
public class StaleState extends RuntimeException {

  public StaleState(String key) {
    super("somebody else wrote " + key + " first");
  }
}
