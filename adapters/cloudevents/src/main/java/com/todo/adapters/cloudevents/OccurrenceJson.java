package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.TaskId;

/**
 * A task's place in its series. The contract names rule and number; the series goes along, so that
 * nobody has to ask for it.
 */
final class OccurrenceJson {

  private OccurrenceJson() {}

  static boolean isInSeries(Occurrence occurrence) {
    return occurrence instanceof Occurrence.InSeries;
  }

  static void write(ObjectNode json, Occurrence occurrence) {
    if (occurrence instanceof Occurrence.InSeries place) {
      json.put("recurrence_rule_id", place.rule().toString());
      json.put("occurrence_number", place.number());
      json.put("series_id", place.series().toString());
    }
  }

  /** Who does not name the series means the one that began with this task. */
  static Occurrence read(Fields fields, TaskId task) {
    if (!fields.has("recurrence_rule_id")) {
      return Occurrence.SINGLE;
    }
    var number = fields.optional("occurrence_number", Fields::number).orElse(0);
    if (number < 0) {
      throw new UnreadableEvent("data.occurrence_number must not be negative");
    }
    return new Occurrence.InSeries(
        new SeriesId(fields.optional("series_id", Fields::uuid).orElse(task.value())),
        new RuleId(fields.required("recurrence_rule_id", Fields::uuid)),
        number);
  }
}
