package com.todo.ports.interfaces.inbound;

/** A sentence asks for something that no answer makes possible, such as February 30. */
public class NeverPossible extends RuntimeException {

  /**
   * @param reason why, and what to do instead, in words
   */
  public NeverPossible(String reason) {
    super(reason);
  }
}
