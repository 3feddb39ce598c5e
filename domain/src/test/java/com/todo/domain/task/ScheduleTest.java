package com.todo.domain.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  @ParameterizedTest(name = "{0} {1} in {2} is {3}")
  @CsvSource({
    "2026-11-26, 07:15, Europe/Berlin, 2026-11-26T06:15:00Z",
    "2027-03-28, 02:30, Europe/Berlin, 2027-03-28T01:30:00Z", // skipped: half past three
    "2026-10-25, 02:30, Europe/Berlin, 2026-10-25T00:30:00Z", // twice: the first
    "2027-03-14, 02:30, America/New_York, 2027-03-14T07:30:00Z", // skipped
    "2026-11-01, 01:30, America/New_York, 2026-11-01T05:30:00Z", // twice
    "2026-10-04, 02:15, Australia/Lord_Howe, 2026-10-03T15:45:00Z", // skipped by half an hour
  })
  void is_due_on_the_wall_clock(LocalDate day, LocalTime time, ZoneId zone, Instant dueAt) {
    assertEquals(Optional.of(dueAt), new Schedule(new Due.Moment(day, time), zone).dueAt());
  }

  @Test
  void has_no_instant_without_both_day_and_time() {
    var zone = ZoneId.of("Europe/Berlin");

    assertEquals(
        Optional.empty(), new Schedule(new Due.Day(LocalDate.of(2026, 1, 1)), zone).dueAt());
    assertEquals(Optional.empty(), new Schedule(new Due.Clock(LocalTime.NOON), zone).dueAt());
    assertEquals(Optional.empty(), new Schedule(Due.NEVER, zone).dueAt());
  }

  @Test
  void keeps_day_and_time_apart() {
    var day = LocalDate.of(2026, 11, 26);
    var moment = new Due.Moment(day, LocalTime.NOON);

    assertEquals(moment, Due.NEVER.on(day).at(LocalTime.NOON));
    assertEquals(moment, Due.NEVER.at(LocalTime.NOON).on(day));
    assertEquals(new Due.Day(day), moment.withoutClock());
    assertEquals(new Due.Clock(LocalTime.NOON), moment.withoutDay());
    assertEquals(Due.NEVER, moment.withoutDay().withoutClock());
    assertEquals(Due.NEVER, moment.withoutClock().withoutDay());
  }

  @Test
  void counts_minutes_not_seconds() {
    assertEquals(new Due.Clock(LocalTime.of(7, 15)), new Due.Clock(LocalTime.of(7, 15, 59)));
  }
}
