package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.when.Meaning.AtMoment;
import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.From;
import com.todo.adapters.phrases.when.Meaning.InPart;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.domain.conversation.DayPart;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.task.Due;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Says when something is due. No day said, no day set, unless other words imply the day. */
final class DueReading {
  private final Hearing hearing;
  private final Found found;

  DueReading(Hearing hearing, Found found) {
    this.hearing = hearing;
    this.found = found;
  }

  Due due(Recurrence recurrence) {
    var moment = found.first(AtMoment.class);
    if (moment.isPresent()) {
      return new Due.Moment(
          moment.get().moment().toLocalDate(), moment.get().moment().toLocalTime());
    }
    var time = time();
    var due = time.<Due>map(Due.Clock::new).orElse(Due.NEVER);
    return day(recurrence, time).map(due::on).orElse(due);
  }

  private Optional<LocalTime> time() {
    var part = found.first(InPart.class).map(InPart::part).orElse(DayPart.ANY);
    return found.first(AtTime.class).map(time -> Resolved.of(time, part));
  }

  private Optional<LocalDate> day(Recurrence recurrence, Optional<LocalTime> time) {
    var said = found.first(OnDay.class).map(OnDay::date);
    if (said.isPresent()) {
      return said;
    }
    if (recurrence instanceof RecurrenceRule rule) {
      return first(rule, time);
    }
    return found.first(InPart.class).filter(InPart::today).map(part -> hearing.today());
  }

  /** The first day of the rule from today on, or from tomorrow on when the time is over. */
  private Optional<LocalDate> first(RecurrenceRule rule, Optional<LocalTime> time) {
    var over = time.filter(t -> !t.isAfter(hearing.now().toLocalTime())).isPresent();
    var earliest =
        found.first(From.class).map(From::first).orElse(hearing.today().plusDays(over ? 1 : 0));
    return rule.every(1).firstAfter(earliest.minusDays(1), earliest);
  }
}
