package com.todo.adapters.jpa;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.task.Occurrence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A task's place in its series, in the columns of its row. */
@Embeddable
class OccurrenceColumns {
  @Column(name = "series_id")
  private UUID series;

  @Column(name = "rule_id")
  private UUID rule;

  @Column(name = "occurrence_number")
  private Integer number;

  protected OccurrenceColumns() {}

  static OccurrenceColumns of(Occurrence occurrence) {
    var columns = new OccurrenceColumns();
    if (occurrence instanceof Occurrence.InSeries place) {
      columns.series = place.series().value();
      columns.rule = place.rule().value();
      columns.number = place.number();
    }
    return columns;
  }

  Occurrence toOccurrence() {
    return series == null
        ? Occurrence.SINGLE
        : new Occurrence.InSeries(new SeriesId(series), new RuleId(rule), number);
  }
}
