package com.todo.ports.interfaces.inbound;

import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Thought;

/** Whether a language model is to be asked about a message. */
public sealed interface Consultation {

  /** It is not, and this is what there is to think of it. */
  record Closed(Thought thought) implements Consultation {}

  /** It is; the person's budget is charged with it already. */
  record Open(Puzzle puzzle) implements Consultation {}
}
