package com.todo.adapters.rest.edge;

/** There is nothing at this address. */
public class NothingHere extends RuntimeException {

  public NothingHere() {
    super("There is nothing at this address. Check its spelling.");
  }
}
