package com.todo.adapters.phrases.when;

/** Some tokens, the last one not included, and what they say. */
public record Finding(int from, int to, Meaning meaning) {

  int length() {
    return to - from;
  }

  Finding startingAt(int other) {
    return new Finding(other, to, meaning);
  }

  Finding meaning(Meaning other) {
    return new Finding(from, to, other);
  }
}
