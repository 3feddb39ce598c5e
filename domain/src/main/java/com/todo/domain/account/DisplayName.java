package com.todo.domain.account;

import com.todo.domain.text.PlainText;

/** What a person is called on the page: 1 to 100 characters. */
public record DisplayName(String text) {
  private static final int LONGEST = 100;

  public DisplayName {
    text = PlainText.line("display_name", text, 1, LONGEST);
  }

  /** The part of the address before the @, for people who gave no name. */
  public static DisplayName of(Email email) {
    return new DisplayName(email.address().substring(0, email.address().indexOf('@')));
  }

  @Override
  public String toString() {
    return text;
  }
}
