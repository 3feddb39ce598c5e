package com.todo.domain.task;

import com.todo.domain.text.PlainText;

/** What there is to say beyond the title: up to 5,000 characters, or nothing. */
public record Description(String text) {
  private static final int LONGEST = 5_000;

  public static final Description NONE = new Description("");

  public Description {
    text = PlainText.paragraphs("description", text, LONGEST);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text;
  }
}
