package com.todo.adapters.phrases.when;

import java.util.Optional;

/**
 * How many of something, in halves, and where its words end: "two", "a couple of", "1.5", "two and
 * a half", "an".
 */
record Quantity(int halves, int end) {

  static Optional<Quantity> at(Hearing hearing, int i) {
    var number = hearing.number(i);
    if (number.isPresent()) {
      var whole = new Quantity(2 * number.getAsInt(), i + 1);
      return Optional.of(decimal(hearing, i, whole).filled(hearing));
    }
    return said(hearing, i, "amount.two", 4)
        .or(() -> said(hearing, i, "amount.half", 1))
        .or(() -> said(hearing, i, "amount.one", 2));
  }

  private static Optional<Quantity> said(Hearing hearing, int i, String name, int halves) {
    var length = hearing.length(name, i);
    return length > 0
        ? Optional.of(new Quantity(halves, i + length).filled(hearing))
        : Optional.empty();
  }

  /** "1.5" or "two and a half". */
  private static Quantity decimal(Hearing hearing, int i, Quantity whole) {
    if (hearing.joins(".", i + 1) && hearing.token(i + 2).glued()) {
      return hearing.token(i + 2).text().equals("5")
          ? new Quantity(whole.halves + 1, i + 3)
          : new Quantity(0, i + 3);
    }
    var half = hearing.length("amount.and-a-half", i + 1);
    return half > 0 ? new Quantity(whole.halves + 1, i + 1 + half) : whole;
  }

  private Quantity filled(Hearing hearing) {
    return new Quantity(halves, end + hearing.length("amount.filler", end));
  }

  Quantity andAHalf() {
    return new Quantity(halves + 1, end);
  }

  boolean isWhole() {
    return halves % 2 == 0;
  }

  int whole() {
    return halves / 2;
  }
}
