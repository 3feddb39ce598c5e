package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Refusal;

/** A tool was refused; the reason can be told. */
final class ToolFailed extends RuntimeException {
  private final transient Refusal refusal;

  ToolFailed(Refusal refusal, RuntimeException cause) {
    super(cause);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
