package com.todo.domain.recurrence;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  @ParameterizedTest(name = "day {0} from {1}: {2}")
  @CsvSource({
    "31, 2027-01-31, 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
    "31, 2028-01-31, 2028-02-29 2028-03-31 2028-04-30 2028-05-31",
    "30, 2027-01-30, 2027-02-28 2027-03-30 2027-04-30 2027-05-30",
    "29, 2027-01-29, 2027-02-28 2027-03-29 2027-04-29 2027-05-29",
    "-1, 2027-01-31, 2027-02-28 2027-03-31 2027-04-30 2027-05-31",
    "1, 2027-11-15, 2027-12-01 2028-01-01 2028-02-01 2028-03-01",
  })
  void comes_on_its_day_or_on_the_months_last(int day, LocalDate anchor, String expected) {
    assertEquals(days(expected), next(4, new Pattern.MonthlyOnDay(day), anchor, 1));
  }

  @ParameterizedTest(name = "{0}. {1} from {2}, every {3}: {4}")
  @CsvSource({
    "2, TUESDAY, 2026-11-25, 1, 2026-12-08 2027-01-12 2027-02-09",
    "-1, FRIDAY, 2026-11-25, 1, 2026-11-27 2026-12-25 2027-01-29",
    "5, MONDAY, 2026-11-25, 1, 2026-11-30 2027-03-29 2027-05-31",
    "1, SUNDAY, 2026-11-25, 3, 2027-02-07 2027-05-02 2027-08-01",
  })
  void comes_on_the_nth_weekday(
      int week, DayOfWeek weekday, LocalDate anchor, int interval, String expected) {
    var pattern = new Pattern.MonthlyOnWeekday(week, weekday);

    assertEquals(days(expected), next(3, pattern, anchor, interval));
  }

  @Test
  void comes_on_its_weekdays_in_every_second_week() {
    var tuesdaysAndFridays = new Pattern.Weekly(Set.of(TUESDAY, FRIDAY));

    assertEquals(
        days("2026-11-27 2026-12-08 2026-12-11 2026-12-22"),
        next(4, tuesdaysAndFridays, LocalDate.of(2026, 11, 25), 2));
  }

  @Test
  void comes_on_the_anchors_weekday_if_none_is_named() {
    assertEquals(
        days("2026-12-02 2026-12-09"),
        next(2, new Pattern.Weekly(Set.of()), LocalDate.of(2026, 11, 25), 1));
  }

  @Test
  void lets_a_leap_day_come_back() {
    assertEquals(
        days("2029-02-28 2030-02-28 2031-02-28 2032-02-29"),
        next(4, new Pattern.Yearly(), LocalDate.of(2028, 2, 29), 1));
  }

  @Test
  void begins_with_the_anchor_and_not_before() {
    var anchor = LocalDate.of(2026, 11, 30);
    var longBefore = LocalDate.of(2020, 1, 1);

    assertEquals(anchor, new Pattern.Daily().firstAfter(longBefore, anchor, 3).orElseThrow());
    assertEquals(
        anchor, new Pattern.Weekly(Set.of(MONDAY)).firstAfter(longBefore, anchor, 2).orElseThrow());
    assertEquals(anchor, new Pattern.Monthly().firstAfter(longBefore, anchor, 5).orElseThrow());
  }

  private static List<LocalDate> next(int n, Pattern pattern, LocalDate anchor, int interval) {
    return Stream.iterate(anchor, day -> pattern.firstAfter(day, anchor, interval).orElseThrow())
        .skip(1)
        .limit(n)
        .toList();
  }

  private static List<LocalDate> days(String text) {
    return Arrays.stream(text.split(" ")).map(LocalDate::parse).toList();
  }
}
