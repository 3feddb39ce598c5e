package com.todo.domain.task;

import com.todo.domain.text.PlainText;

/** What is to be done, in one line of 1 to 500 characters. */
public record Title(String text) {
  private static final int LONGEST = 500;

  public Title {
    text = PlainText.line("title", text, 1, LONGEST);
  }

  @Override
  public String toString() {
    return text;
  }
}
