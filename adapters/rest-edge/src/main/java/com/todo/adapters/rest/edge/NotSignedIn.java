package com.todo.adapters.rest.edge;

/** Nobody is signed in with this request, or not any more. */
public class NotSignedIn extends RuntimeException {

  public NotSignedIn() {
    super("Sign in first: there is no token, or it is no longer valid.");
  }
}
