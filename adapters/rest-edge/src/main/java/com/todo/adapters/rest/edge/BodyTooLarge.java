package com.todo.adapters.rest.edge;

/** A request has more to say than anybody could mean to. */
public class BodyTooLarge extends RuntimeException {

  public BodyTooLarge() {
    super("The body is larger than 64 KiB. Send less at once.");
  }
}
