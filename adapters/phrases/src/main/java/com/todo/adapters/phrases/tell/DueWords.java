package com.todo.adapters.phrases.tell;

import com.todo.domain.task.Due;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Says days and times as a person would: "tomorrow, Thu 26 Nov, 07:15". */
final class DueWords {
  private final Voice voice;

  DueWords(Voice voice) {
    this.voice = voice;
  }

  String of(Due due) {
    var time = due.clock().map(this::time);
    return due.day()
        .map(
            day ->
                time.map(t -> voice.say("moment", Map.of("day", day(day), "time", t)))
                    .orElse(day(day)))
        .or(() -> time.map(t -> voice.say("at", Map.of("time", t))))
        .orElse(voice.say("never"));
  }

  String moment(LocalDateTime moment) {
    return of(new Due.Moment(moment.toLocalDate(), moment.toLocalTime()));
  }

  String day(LocalDate day) {
    var date = DateTimeFormatter.ofPattern(pattern(day), voice.locale()).format(day);
    var distance = ChronoUnit.DAYS.between(today(), day);
    return Math.abs(distance) > 1
        ? date
        : voice.say("near-day", Map.of("name", voice.say("day." + distance), "date", date));
  }

  private String pattern(LocalDate day) {
    return voice.say(day.getYear() == today().getYear() ? "date" : "date-with-year");
  }

  private String time(LocalTime time) {
    return DateTimeFormatter.ofPattern(voice.say("time"), voice.locale()).format(time);
  }

  /** Whether it is over: the day, or the moment if there is one. */
  boolean isPast(Due due) {
    var now = voice.now().toLocalDateTime();
    return due.day()
        .map(day -> day.atTime(due.clock().orElse(LocalTime.MAX)).isBefore(now))
        .orElse(false);
  }

  private LocalDate today() {
    return voice.now().toLocalDate();
  }
}
