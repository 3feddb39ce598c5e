package com.todo.ports.usecases.conversation;

import com.todo.domain.task.Due;

/** Due moments of which a part is said anew. */
final class Dues {

  private Dues() {}

  /** What was said last, and of the rest what was said before. */
  static Due merged(Due before, Due said) {
    var day = said.day().map(before::on).orElse(before);
    return said.clock().map(day::at).orElse(day);
  }

  static boolean isMoment(Due due) {
    return due instanceof Due.Moment;
  }
}
