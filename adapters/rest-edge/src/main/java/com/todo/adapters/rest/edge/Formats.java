package com.todo.adapters.rest.edge;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How values are written on the wire. Anything else is an {@code IllegalArgumentException}. */
public final class Formats {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}");
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-.{1,40}");

  private Formats() {}

  public static UUID id(String text) {
    return read(text, ID, UUID::fromString, "must be a UUID");
  }

  public static LocalDate date(String text) {
    return read(text, DATE, LocalDate::parse, "must be a day of the calendar such as 2026-11-26");
  }

  public static LocalTime time(String text) {
    return read(text, TIME, LocalTime::parse, "must be a time from 00:00 to 23:59 such as 07:15");
  }

  public static Instant instant(String text) {
    return read(
        text,
        INSTANT,
        t -> OffsetDateTime.parse(t).toInstant(),
        "must be an instant with an offset such as 2026-11-26T06:15:00Z");
  }

  /** An IANA time zone; an offset is none, because it knows nothing of daylight saving. */
  public static ZoneId zone(String text) {
    if (!ZoneId.getAvailableZoneIds().contains(text)) {
      throw new IllegalArgumentException("must be an IANA time zone such as Europe/Berlin");
    }
    return ZoneId.of(text);
  }

  public static Locale locale(String text) {
    try {
      var locale = new Locale.Builder().setLanguageTag(text).build();
      if (!locale.getLanguage().isEmpty() && text.length() <= 35) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("must be a BCP 47 language tag such as en-GB", e);
    }
    throw new IllegalArgumentException("must be a BCP 47 language tag such as en-GB");
  }

  private static <T> T read(
      String text, Pattern form, Function<String, T> reading, String expectation) {
    if (text == null || !form.matcher(text).matches()) {
      throw new IllegalArgumentException(expectation);
    }
    try {
      return reading.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(expectation, e);
    }
  }
}
