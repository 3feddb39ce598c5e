package com.todo.adapters.phrases.text;

import com.todo.adapters.phrases.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Cuts text into words, numbers, symbols, quotations and addresses; what lies between is white
 * space.
 */
final class Tokenizer {
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    var tokenizer = new Tokenizer(text);
    tokenizer.run();
    return List.copyOf(tokenizer.tokens);
  }

  private void run() {
    while (at < text.length()) {
      var c = text.codePointAt(at);
      var closing = Math.max(Quotation.end(text, at), Address.end(text, at));
      if (isSpace(c)) {
        at += Character.charCount(c);
      } else if (closing > at) {
        add(Kind.QUOTE, closing);
      } else if (isDigit(c)) {
        add(Kind.NUMBER, endOf(Tokenizer::isDigit));
      } else if (isLetter(c)) {
        add(Kind.WORD, endOfWord());
      } else {
        add(Kind.SYMBOL, at + Character.charCount(c));
      }
    }
  }

  private void add(Kind kind, int end) {
    var piece = text.substring(at, end);
    var key = kind == Kind.QUOTE ? "" : piece.toLowerCase(Locale.ROOT).replace('’', '\'');
    var glued = !tokens.isEmpty() && tokens.get(tokens.size() - 1).end() == at;
    tokens.add(new Token(kind, piece, key, at, end, glued));
    at = end;
  }

  /** An apostrophe belongs to a word when letters stand on both sides: "don't". */
  private int endOfWord() {
    var end = endOf(Tokenizer::isLetter);
    while (end + 1 < text.length()
        && isApostrophe(text.charAt(end))
        && isLetter(text.codePointAt(end + 1))) {
      end = endOf(end + 1, Tokenizer::isLetter);
    }
    return end;
  }

  private int endOf(IntPredicate belongs) {
    return endOf(at, belongs);
  }

  private int endOf(int from, IntPredicate belongs) {
    var end = from;
    while (end < text.length() && belongs.test(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(int c) {
    return !isDigit(c) && (Character.isLetterOrDigit(c) || isMark(c));
  }

  private static boolean isMark(int c) {
    var type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }
}
