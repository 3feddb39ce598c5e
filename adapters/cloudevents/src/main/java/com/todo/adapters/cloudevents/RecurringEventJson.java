package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.RecurringEvent;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.task.TaskId;
import java.time.Instant;

/** What a rule brought about, as the data of its event. */
final class RecurringEventJson {

  private RecurringEventJson() {}

  static ObjectNode generated(RecurringEvent.Generated event) {
    return Json.object()
        .put("original_task_id", event.task().toString())
        .put("new_task_id", event.next().toString())
        .put("user_id", event.owner().toString())
        .put("recurrence_rule_id", event.rule().toString())
        .put("occurrence_number", event.number())
        .put("skipped", event.skipped());
  }

  static RecurringEvent.Generated generated(Fields fields, Instant at) {
    return new RecurringEvent.Generated(
        new TaskId(fields.required("original_task_id", Fields::uuid)),
        new TaskId(fields.required("new_task_id", Fields::uuid)),
        TaskEventJson.owner(fields),
        new RuleId(fields.required("recurrence_rule_id", Fields::uuid)),
        fields.required("occurrence_number", Fields::number),
        fields.required("skipped", Fields::number),
        at);
  }
}
