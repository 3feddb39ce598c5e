package com.todo.adapters.rest.edge;

/** A page of another site sent a request with this person's cookie. */
public class ForeignOrigin extends RuntimeException {

  public ForeignOrigin() {
    super("This request comes from a page of another site and is refused.");
  }
}
