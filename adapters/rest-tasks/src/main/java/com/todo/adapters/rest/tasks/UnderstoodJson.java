package com.todo.adapters.rest.tasks;

import com.todo.adapters.rest.edge.JsonShape;
import com.todo.domain.conversation.Understood;
import jakarta.json.JsonObject;

/** Some words of a sentence, and the field of the task that they set. */
final class UnderstoodJson {

  private UnderstoodJson() {}

  static JsonObject of(Understood understood) {
    return JsonShape.start()
        .put("text", understood.text())
        .put("start", understood.start())
        .put("end", understood.end())
        .put("kind", field(understood))
        .put("value", understood.value())
        .end();
  }

  private static String field(Understood understood) {
    return switch (understood.kind()) {
      case DATE -> "due_date";
      case TIME -> "due_time";
      case RECURRENCE -> "recurrence_rule";
      case REMINDER ->
          understood.value().matches("\\d+") ? "reminder_minutes_before" : "reminder_time";
    };
  }
}
