package com.todo.ports.interfaces.inbound;

import com.todo.domain.recurrence.RecurrenceRule;
import java.time.LocalDate;
import java.util.List;

/** Shows on which days a rule would fall before anybody decides on it. */
public interface PreviewRecurrence {

  /** The first days from {@code from} on, at most {@code count}, which is 1 to 50. */
  List<LocalDate> preview(RecurrenceRule rule, LocalDate from, int count);
}
