package com.todo.ports.usecases.recurrence;

import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.ports.interfaces.inbound.PreviewRecurrence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

public final class PreviewingRecurrence implements PreviewRecurrence {
  private static final int MOST = 50;

  @Override
  public List<LocalDate> preview(RecurrenceRule rule, LocalDate from, int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count must be 1 to 50, was " + count);
    }
    // The first day is the one that a person sets; the rule's count begins after it.
    var most =
        rule.end() instanceof End.AfterCount end ? Math.min(count, end.occurrences() + 1) : count;
    var days = new ArrayList<LocalDate>();
    var next = rule.firstAfter(from.minusDays(1), from);
    while (next.isPresent() && days.size() < most) {
      days.add(next.get());
      next = rule.firstAfter(next.get(), from);
    }
    return days;
  }
}
