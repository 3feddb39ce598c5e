package com.todo.adapters.rest.edge.tasks;

import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Changes a rule by what is named (RFC 7396). */
final class RecurrenceEdit {

  private RecurrenceEdit() {}

  static RecurrenceRule apply(Recurrence before, JsonObject patch) {
    var known =
        before instanceof RecurrenceRule rule
            ? RecurrenceRuleShape.of(rule)
            : JsonValue.EMPTY_JSON_OBJECT;
    var kept = changesFrequency(known, patch) ? withoutDays(known) : known;
    return RecurrenceRuleInput.read(Json.createMergePatch(patch).apply(kept).asJsonObject());
  }

  private static boolean changesFrequency(JsonObject known, JsonObject patch) {
    return patch.containsKey("frequency") && !patch.get("frequency").equals(known.get("frequency"));
  }

  /** On which days a weekly rule falls means nothing to a monthly one. */
  private static JsonObject withoutDays(JsonObject known) {
    return Json.createObjectBuilder(known)
        .remove("weekdays")
        .remove("month_day")
        .remove("nth")
        .build();
  }
}
