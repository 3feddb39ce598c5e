package com.todo.adapters.rest.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

  @Test
  void reads_what_the_contract_writes() {
    assertEquals(LocalDate.of(2026, 11, 26), Formats.date("2026-11-26"));
    assertEquals(LocalTime.of(7, 15), Formats.time("07:15"));
    assertEquals(
        Instant.parse("2026-11-26T06:15:00Z"), Formats.instant("2026-11-26T07:15:00+01:00"));
    assertEquals(ZoneId.of("Europe/Berlin"), Formats.zone("Europe/Berlin"));
    assertEquals(Locale.UK, Formats.locale("en-GB"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "today", "2026-02-30", "2026-2-3", "26-02-03", "+12026-01-01"})
  void refuses_other_dates(String text) {
    assertRefused(Formats::date, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7:15", "24:00", "07:60", "07:15:00", "7pm"})
  void refuses_other_times(String text) {
    assertRefused(Formats::time, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-11-26", "2026-11-26T06:15:00", "+12026-01-01T00:00:00Z"})
  void refuses_other_instants(String text) {
    assertRefused(Formats::instant, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Z", "+02:00", "UTC+2", "Mars/Olympus", "europe/berlin"})
  void refuses_zones_that_know_no_daylight_saving_or_do_not_exist(String text) {
    assertRefused(Formats::zone, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "english, please", "en_GB!", "x-private"})
  void refuses_other_locales(String text) {
    assertRefused(Formats::locale, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1-1-1-1-1", "0b9c2f4e6f0c4d0b9a510b4f2a1f7c55", "nope"})
  void refuses_other_ids(String text) {
    assertRefused(Formats::id, text);
  }

  private static void assertRefused(Function<String, ?> reading, String text) {
    assertThrows(IllegalArgumentException.class, () -> reading.apply(text));
  }
}
