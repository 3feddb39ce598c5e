package com.todo.adapters.dapr.desks;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** That a window of a user has shown reminders. */
record Receipt(UserId owner, Set<ReminderId> reminders) {

  String text() {
    var ids = Json.createArrayBuilder();
    reminders.forEach(reminder -> ids.add(reminder.toString()));
    return Json.createObjectBuilder()
        .add("user_id", owner.toString())
        .add("reminder_ids", ids)
        .build()
        .toString();
  }

  /**
   * @throws IllegalArgumentException if the text is no receipt
   */
  static Receipt read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      var json = reader.readObject();
      return new Receipt(
          new UserId(UUID.fromString(json.getString("user_id"))),
          json.getJsonArray("reminder_ids").getValuesAs(JsonString.class).stream()
              .map(id -> new ReminderId(UUID.fromString(id.getString())))
              .collect(Collectors.toSet()));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IllegalArgumentException("not a receipt", e);
    }
  }
}
