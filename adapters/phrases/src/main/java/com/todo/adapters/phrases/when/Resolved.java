package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.domain.conversation.DayPart;
import java.time.LocalTime;

/** Decides between morning and afternoon. */
final class Resolved {

  private Resolved() {}

  static LocalTime of(AtTime time) {
    return of(time, DayPart.ANY);
  }

  static LocalTime of(AtTime time, DayPart part) {
    return switch (time.certainty()) {
      case EXACT -> time.time();
      case WRITTEN -> part == DayPart.ANY ? time.time() : part.resolve(time.time());
      case SPOKEN -> part.resolve(time.time());
    };
  }
}
