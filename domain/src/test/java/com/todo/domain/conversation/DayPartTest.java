package com.todo.domain.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTest {

  @ParameterizedTest(name = "{1} in the {0} is {2}")
  @CsvSource({
    "MORNING, 06:30, 06:30",
    "AFTERNOON, 03:00, 15:00",
    "EVENING, 08:15, 20:15",
    "ANY, 06:59, 18:59", // few people work at night
    "ANY, 07:00, 07:00",
    "ANY, 01:00, 13:00",
    "EVENING, 12:00, 12:00", // said as they are
    "EVENING, 00:30, 00:30",
    "EVENING, 19:00, 19:00",
  })
  void takes_an_hour_for_the_one_that_is_meant(DayPart part, LocalTime said, LocalTime meant) {
    assertEquals(meant, part.resolve(said));
  }
}
