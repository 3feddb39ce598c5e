package com.todo.ports.interfaces.outbound;

/**
 * What stands behind a port is away for the moment. Nothing was done, as far as is known, and the
 * same may be asked again.
 */
public class Unreachable extends RuntimeException {

  /**
   * @param what what is away, in words for a log
   */
  public Unreachable(String what, Throwable cause) {
    super(what, cause);
  }
}
