package com.todo.ports.interfaces.outbound;

import java.util.UUID;

/** There is no such event to replay; perhaps somebody replayed it already. */
public class UnknownDeadLetter extends RuntimeException {

  public UnknownDeadLetter(UUID id) {
    super("There is no dead letter " + id + ". It may have been replayed already.");
  }
}
