package com.todo.adapters.jpa;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.task.Due;
import com.todo.domain.task.Occurrence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A task's place in its series, in the columns of its row. */
@Embeddable
class OccurrenceColumns {
  @Column(name = "series_id")
  private String series;

  @Column(name = "rule_id")
  private String rule;

  @Column(name = "occurrence_number")
  private Integer number;

  @Column(name = "planned_date")
  private LocalDate plannedDate;

  @Column(name = "planned_time")
  private LocalTime plannedTime;

  protected OccurrenceColumns() {}

  static OccurrenceColumns of(Occurrence occurrence) {
    var columns = new OccurrenceColumns();
    if (occurrence instanceof Occurrence.InSeries place) {
      columns.series = place.series().toString();
      columns.rule = place.rule().toString();
      columns.number = place.number();
      columns.plannedDate = place.planned().day().orElse(null);
      columns.plannedTime = place.planned().clock().orElse(null);
    }
    return columns;
  }

  Occurrence toOccurrence() {
    return series == null
        ? Occurrence.SINGLE
        : new Occurrence.InSeries(
            new SeriesId(UUID.fromString(series)),
            new RuleId(UUID.fromString(rule)),
            number,
            planned());
  }

  private Due planned() {
    var day = plannedDate == null ? Due.NEVER : new Due.Day(plannedDate);
    return plannedTime == null ? day : day.at(plannedTime);
  }
}
