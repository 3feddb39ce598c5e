package com.todo.adapters.phrases.text;

/**
 * A piece of a sentence that is read as a whole.
 *
 * @param key the text by which it is looked up: small letters, straight apostrophes
 * @param start where it begins in the sentence, in UTF-16 units
 * @param end where it ends, exclusive
 * @param glued whether nothing stands between it and the token before
 */
public record Token(Kind kind, String text, String key, int start, int end, boolean glued) {

  /** What a token consists of. */
  public enum Kind {
    WORD,
    NUMBER,
    SYMBOL,
    /** Text in double quotes, with them, or an address. It is never interpreted. */
    QUOTE,
    /** Stands wherever a sentence has no token. */
    NONE
  }

  static final Token NONE = new Token(Kind.NONE, "", "", 0, 0, false);

  public boolean is(String symbol) {
    return kind == Kind.SYMBOL && key.equals(symbol);
  }

  public boolean isWord() {
    return kind == Kind.WORD;
  }

  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
