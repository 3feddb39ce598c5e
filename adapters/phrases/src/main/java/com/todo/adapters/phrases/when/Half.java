package com.todo.adapters.phrases.when;

/** Which half of the day a clock time says, if it does: am or pm, in so many tokens. */
record Half(boolean isSecond, int length) {
  private static final int HOURS = 12;
  private static final int IMPOSSIBLE = 99;

  static Half at(Hearing hearing, int i) {
    var first = hearing.length("am", i);
    return first > 0 ? new Half(false, first) : new Half(true, hearing.length("pm", i));
  }

  /** The hour of the day; one that is no hour if the halves contradict the number. */
  int hour(int said) {
    if (length == 0 || said > HOURS && isSecond) {
      return said;
    }
    if (said > HOURS) {
      return IMPOSSIBLE;
    }
    return said % HOURS + (isSecond ? HOURS : 0);
  }
}
