package com.todo.adapters.dapr.desks;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** That windows have shown reminders: an object that has their ids by the id of their owner. */
final class Receipts {

  private Receipts() {}

  static String write(Map<UserId, Set<ReminderId>> shown) {
    var receipts = Json.createObjectBuilder();
    shown.forEach(
        (owner, reminders) -> {
          var ids = Json.createArrayBuilder();
          reminders.forEach(reminder -> ids.add(reminder.toString()));
          receipts.add(owner.toString(), ids);
        });
    return receipts.build().toString();
  }

  /**
   * @throws IllegalArgumentException if the text is no such object
   */
  static Map<UserId, Set<ReminderId>> read(String text) {
    return SentJson.read(
        text,
        reader ->
            reader.readObject().entrySet().stream()
                .collect(
                    toMap(
                        entry -> new UserId(UUID.fromString(entry.getKey())),
                        entry -> ids(entry.getValue().asJsonArray()))),
        "no receipts");
  }

  private static Set<ReminderId> ids(JsonArray reminders) {
    return reminders.getValuesAs(JsonString.class).stream()
        .map(id -> new ReminderId(UUID.fromString(id.getString())))
        .collect(toSet());
  }
}
