package com.todo.ports.interfaces.outbound;

/** Changes that far back are not kept any more. */
public class ChangesForgotten extends RuntimeException {

  public ChangesForgotten() {
    super("These changes are not kept any more. Reload the list and go on from there.");
  }
}
