package com.todo.adapters.cloudevents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.RuleInForce;

/** The rule that a task follows, and which of its series the task is. */
final class OccurrenceJson {

  private OccurrenceJson() {}

  static void writeRule(ObjectNode json, RuleInForce rule) {
    if (rule instanceof RuleInForce.Version version) {
      json.put("recurrence_rule_id", version.rule().toString());
    }
  }

  static RuleInForce readRule(Fields fields) {
    return fields
        .optional("recurrence_rule_id", Fields::uuid)
        .<RuleInForce>map(id -> new RuleInForce.Version(new RuleId(id)))
        .orElse(RuleInForce.NONE);
  }

  static void writeNumber(ObjectNode json, RuleInForce rule, int number) {
    if (rule instanceof RuleInForce.Version) {
      json.put("occurrence_number", number);
    }
  }

  static int readNumber(Fields fields) {
    var number = fields.optional("occurrence_number", Fields::number).orElse(0);
    if (number < 0) {
      throw new UnreadableEvent("data.occurrence_number must not be negative");
    }
    return number;
  }
}
