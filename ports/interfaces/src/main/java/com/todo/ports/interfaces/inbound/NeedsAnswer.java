package com.todo.ports.interfaces.inbound;

/** A sentence cannot be acted on before a question is answered. */
public class NeedsAnswer extends RuntimeException {

  public NeedsAnswer(String question) {
    super(question);
  }

  public String question() {
    return getMessage();
  }
}
