package com.todo.adapters.phrases.words;

import java.util.Locale;
import java.util.Set;

/** Whether 2/3 is February 3 or March 2 depends on where one lives. */
public final class DateOrder {
  /** The month comes first in the United States and where their custom is followed. */
  private static final Set<String> MONTH_FIRST =
      Set.of("US", "AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "VI");

  private DateOrder() {}

  /** English without a country is taken for that of the United States, as CLDR does. */
  public static boolean isMonthFirst(Locale locale) {
    return locale.getCountry().isEmpty()
        ? locale.getLanguage().equals("en")
        : MONTH_FIRST.contains(locale.getCountry());
  }
}
