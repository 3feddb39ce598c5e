package com.todo.adapters.rest.edge;

/** The caller is somebody who may not do this. */
public class NotAllowed extends RuntimeException {

  public NotAllowed() {
    super("Only administrators may do this.");
  }
}
