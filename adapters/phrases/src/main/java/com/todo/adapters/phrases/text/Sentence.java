package com.todo.adapters.phrases.text;

import java.util.List;

/** Text and the tokens it consists of. A place beyond its ends holds a token that is nothing. */
public final class Sentence {
  private final String text;
  private final List<Token> tokens;

  public Sentence(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
  }

  public String text() {
    return text;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
  }

  /** The text from one token to another, the last one not included. */
  public String words(int from, int to) {
    return from < to ? text.substring(token(from).start(), token(to - 1).end()) : "";
  }
}
