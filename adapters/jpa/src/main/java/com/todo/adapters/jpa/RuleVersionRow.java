package com.todo.adapters.jpa;

import com.todo.adapters.cloudevents.RecurrenceRuleJson;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.task.Description;
import com.todo.domain.task.RuleVersion;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A version of a rule as the {@code rule_version} table holds it. It is written once. */
@Entity
@Table(name = "rule_version")
class RuleVersionRow {
  @Id private UUID id;

  @Column(name = "series_id")
  private UUID series;

  private String title;
  private String description;
  @Embedded private ScheduleColumns schedule;
  @Embedded private ReminderColumns reminder;

  @Column(name = "recurrence_rule")
  private String recurrenceRule;

  protected RuleVersionRow() {}

  static RuleVersionRow of(RuleVersion version) {
    var template = version.template();
    var row = new RuleVersionRow();
    row.id = version.id().value();
    row.series = version.series().value();
    row.title = template.title().text();
    row.description = template.description().text();
    row.schedule = ScheduleColumns.of(template.schedule());
    row.reminder = ReminderColumns.of(template.reminder());
    row.recurrenceRule = RecurrenceRuleJson.text(version.rule());
    return row;
  }

  RuleVersion toVersion() {
    return new RuleVersion(
        new RuleId(id),
        new SeriesId(series),
        new TaskDetails(
            new Title(title),
            new Description(description),
            schedule.toSchedule(),
            reminder == null ? new ReminderColumns().toPlan() : reminder.toPlan(),
            RecurrenceRuleJson.rule(recurrenceRule)));
  }
}
