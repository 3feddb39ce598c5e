package com.todo.domain.conversation;

import java.time.LocalTime;

/** A part of the day, as people speak of it when they leave the clock time open. */
public enum DayPart {
  MORNING,
  AFTERNOON,
  EVENING,
  /** None was said: hours before seven are taken for the afternoon, as few people work at night. */
  ANY;

  private static final int NOON = 12;
  private static final int DAY_BEGINS = 7;

  /** The time of day meant by a clock time that was said without am, pm or a leading zero. */
  public LocalTime resolve(LocalTime said) {
    var hour = said.getHour();
    if (hour == 0 || hour >= NOON) {
      return said;
    }
    var later =
        switch (this) {
          case MORNING -> false;
          case AFTERNOON, EVENING -> true;
          case ANY -> hour < DAY_BEGINS;
        };
    return later ? said.plusHours(NOON) : said;
  }
}
