package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Delay;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.task.Due;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Says when a delay is over. */
final class Delays {
  /** When a day begins for which nobody said a time. */
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private Delays() {}

  /** With what was answered since. */
  static Delay.Until settled(Delay.Until said, Settled settled) {
    var due = Dues.merged(said.due(), settled.due());
    var timed = settled.due().clock().isPresent();
    return new Delay.Until(due, timed ? Doubt.NONE : said.doubt());
  }

  static Instant end(Delay delay, Instant triggerTime, ZonedDateTime now) {
    if (delay instanceof Delay.By by) {
      var up = triggerTime.atZone(now.getZone());
      return (up.isAfter(now) ? up : now).plus(by.days()).plus(by.time()).toInstant();
    }
    return end(((Delay.Until) delay).due(), now);
  }

  private static Instant end(Due due, ZonedDateTime now) {
    var time = due.clock().orElse(MORNING);
    var today = now.with(time);
    var day = due.day().map(said -> said.atTime(time).atZone(now.getZone()));
    return day.orElse(today.isAfter(now) ? today : now.plusDays(1).with(time)).toInstant();
  }
}
