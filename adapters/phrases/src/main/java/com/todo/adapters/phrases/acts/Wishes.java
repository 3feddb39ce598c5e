package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.text.TitleText;
import com.todo.adapters.phrases.when.When;
import com.todo.adapters.phrases.when.WhenReader;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;

/** Reads what a task should be like. The title is what remains when all else is understood. */
final class Wishes {

  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private Wishes() {}

  static WishReading of(Request request) {
    return of(request, request.outside());
  }

  /** Without some more tokens, which mean something else. */
  static WishReading of(Request request, BitSet taken) {
    var when = WhenReader.read(request.hearing(), taken);
    var consumed = (BitSet) taken.clone();
    when.findings().forEach(found -> consumed.set(found.from(), found.to()));
    var title = TitleText.of(request.hearing().sentence(), consumed);
    return new WishReading(of(title, when), when.understood());
  }

  static Wish of(String title, When when) {
    return new Wish(
        title, when.due(), when.reminder(), when.recurrence(), when.doubt(), when.implied());
  }

  /** The same, and reminded of when it is due, as far as the sentence says when that is. */
  static WishReading reminded(WishReading reading, ZonedDateTime now) {
    var wish = reading.wish();
    if (!wish.reminder().equals(ReminderPlan.NONE)) {
      return reading;
    }
    var atDue = wish.due() instanceof Due.Moment || wish.doubt() instanceof Doubt.VagueTime;
    var plan = atDue ? new ReminderPlan.Before(Duration.ZERO) : next(wish.due(), now);
    return new WishReading(wish.reminded(plan), reading.understood());
  }

  /** In the morning if only a day was said; that cannot be asked in the past. */
  private static ReminderPlan next(Due due, ZonedDateTime now) {
    if (due instanceof Due.Day day) {
      var morning = day.date().atTime(MORNING).atZone(now.getZone());
      return morning.isAfter(now) ? new ReminderPlan.At(morning.toInstant()) : ReminderPlan.NONE;
    }
    return due instanceof Due.Clock clock
        ? new ReminderPlan.At(next(clock.time(), now).toInstant())
        : ReminderPlan.NONE;
  }

  private static ZonedDateTime next(LocalTime time, ZonedDateTime now) {
    var today = now.with(time);
    return today.isAfter(now) ? today : now.plusDays(1).with(time);
  }
}
