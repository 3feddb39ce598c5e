package com.todo.domain.account;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;

/** What a person may change about themselves: name, time zone (IANA), and locale (BCP 47). */
public record Profile(DisplayName name, ZoneId zone, Locale locale) {

  public Profile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(locale, "locale");
  }

  public Profile named(DisplayName other) {
    return new Profile(other, zone, locale);
  }

  public Profile in(ZoneId other) {
    return new Profile(name, other, locale);
  }

  public Profile speaking(Locale other) {
    return new Profile(name, zone, other);
  }
}
