package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonInput;
import com.todo.domain.text.PlainText;

/** Reads something that a person says: 1 to 10,000 characters. */
final class Sentence {
  private static final int LONGEST = 10_000;

  private Sentence() {}

  /** The text of this field as it was sent; places in it are counted from its first character. */
  static String read(JsonInput json, String field) {
    var text = json.text(field, said -> checked(field, said));
    json.require(field).finish();
    return text.orElseThrow();
  }

  private static String checked(String field, String said) {
    if (PlainText.paragraphs(field, said, LONGEST).isEmpty()) {
      throw new IllegalArgumentException(field + " must have 1 to 10000 characters");
    }
    return said;
  }
}
