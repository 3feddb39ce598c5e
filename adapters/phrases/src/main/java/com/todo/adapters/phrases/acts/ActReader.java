package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import java.util.Optional;

/** Reads one kind of act. */
@FunctionalInterface
interface ActReader {

  /** The act that is asked for, if it is of this kind. */
  Optional<Act> read(Request request);
}
