package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.account.UserId;
import com.todo.domain.event.DomainEvent;
import com.todo.domain.recurrence.RuleInForce;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import java.time.Instant;

/** What happened to a task, as the data of its event. */
final class TaskEventJson {

  private TaskEventJson() {}

  /** What every event says: which task, and whose. */
  static ObjectNode about(DomainEvent event) {
    return Json.object()
        .put("task_id", event.task().toString())
        .put("user_id", event.owner().toString());
  }

  static TaskId task(Fields fields) {
    return new TaskId(fields.required("task_id", Fields::uuid));
  }

  static UserId owner(Fields fields) {
    return new UserId(fields.required("user_id", Fields::uuid));
  }

  static ObjectNode created(TaskEvent.Created event) {
    var json = about(event);
    TaskDetailsJson.write(json, event.details());
    OccurrenceJson.writeRule(json, event.rule());
    OccurrenceJson.writeNumber(json, event.rule(), event.number());
    return json;
  }

  static TaskEvent.Created created(Fields fields, Instant at) {
    return new TaskEvent.Created(
        task(fields),
        owner(fields),
        TaskDetailsJson.read(fields),
        OccurrenceJson.readRule(fields),
        OccurrenceJson.readNumber(fields),
        at);
  }

  static ObjectNode updated(TaskEvent.Updated event) {
    var json = about(event);
    json.set("changes", TaskChangesJson.write(event.changes()));
    return json.put("version", event.version());
  }

  static TaskEvent.Updated updated(Fields fields, Instant at) {
    return new TaskEvent.Updated(
        task(fields),
        owner(fields),
        TaskChangesJson.read(fields.inner("changes"), at),
        fields.required("version", Fields::count),
        at);
  }

  static ObjectNode completed(TaskEvent.Completed event) {
    var json = about(event);
    json.put("completed_at", EventTime.text(event.at()));
    json.put("had_recurrence_rule", recurs(event.rule()));
    OccurrenceJson.writeRule(json, event.rule());
    return json;
  }

  static TaskEvent.Completed completed(Fields fields, Instant at) {
    var completedAt = fields.required("completed_at", Fields::instant);
    var recurs = fields.required("had_recurrence_rule", Fields::truth);
    var rule = OccurrenceJson.readRule(fields);
    if (recurs != recurs(rule)) {
      throw new UnreadableEvent("data.recurrence_rule_id does not fit had_recurrence_rule");
    }
    return new TaskEvent.Completed(task(fields), owner(fields), rule, completedAt);
  }

  private static boolean recurs(RuleInForce rule) {
    return rule instanceof RuleInForce.Version;
  }

  static ObjectNode deleted(TaskEvent.Deleted event) {
    return about(event);
  }

  static TaskEvent.Deleted deleted(Fields fields, Instant at) {
    return new TaskEvent.Deleted(task(fields), owner(fields), at);
  }
}
