package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Hearing;
import com.todo.adapters.phrases.when.Recognizers;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Selection.Progress;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Reads which tasks somebody wants to see: "all tasks", "due this week", "overdue". */
final class Selections {
  private final Hearing hearing;
  private Progress progress = Progress.PENDING;
  private LocalDate from = LocalDate.MIN;
  private LocalDate to = LocalDate.MAX;

  private Selections(Hearing hearing) {
    this.hearing = hearing;
  }

  /** The selection, if the request says nothing else. */
  static Optional<Selection> of(Request request) {
    var selections = new Selections(request.hearing());
    var i = request.from();
    while (i < request.to()) {
      var next = selections.read(i);
      if (next == i) {
        return Optional.empty();
      }
      i = next;
    }
    return Optional.of(new Selection(selections.progress, selections.from, selections.to));
  }

  private int read(int i) {
    return i + Math.max(Math.max(progress(i), days(i)), hearing.length("listed.FILLER", i));
  }

  private int progress(int i) {
    var completed = hearing.length("listed.COMPLETED", i);
    var all = hearing.length("listed.ALL", i);
    if (completed > 0) {
      progress = Progress.COMPLETED;
    } else if (all > 0) {
      progress = Progress.ALL;
    }
    return Math.max(Math.max(completed, all), hearing.length("listed.PENDING", i));
  }

  private int days(int i) {
    var today = hearing.today();
    if (hearing.says("listed.OVERDUE", i)) {
      progress = Progress.PENDING;
      return between(i, "listed.OVERDUE", LocalDate.MIN, today.minusDays(1));
    }
    var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    if (hearing.says("listed.THIS_WEEK", i)) {
      return between(i, "listed.THIS_WEEK", monday, monday.plusDays(6));
    }
    if (hearing.says("listed.NEXT_WEEK", i)) {
      return between(i, "listed.NEXT_WEEK", monday.plusDays(7), monday.plusDays(13));
    }
    if (hearing.says("listed.THIS_MONTH", i)) {
      return between(i, "listed.THIS_MONTH", today.withDayOfMonth(1), lastOfMonth(today));
    }
    if (hearing.says("listed.NEXT_MONTH", i)) {
      var first = today.plusMonths(1).withDayOfMonth(1);
      return between(i, "listed.NEXT_MONTH", first, lastOfMonth(first));
    }
    if (hearing.says("period.this-weekend", i)) {
      return between(i, "period.this-weekend", monday.plusDays(5), monday.plusDays(6));
    }
    var day = Recognizers.day(hearing, i);
    day.ifPresent(d -> between(d.date(), d.date()));
    return day.map(d -> d.end() - i).orElse(0);
  }

  private static LocalDate lastOfMonth(LocalDate today) {
    return today.with(TemporalAdjusters.lastDayOfMonth());
  }

  private int between(int i, String name, LocalDate first, LocalDate last) {
    between(first, last);
    return hearing.length(name, i);
  }

  private void between(LocalDate first, LocalDate last) {
    from = first;
    to = last;
  }
}
