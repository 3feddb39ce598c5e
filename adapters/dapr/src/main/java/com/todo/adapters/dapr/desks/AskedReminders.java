package com.todo.adapters.dapr.desks;

import static java.util.stream.Collectors.toMap;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Map;
import java.util.UUID;

/**
 * The question which reminders are wanted, and its answer: objects that have by the id of each
 * reminder its owner, and the title of its task.
 */
final class AskedReminders {

  private AskedReminders() {}

  static String write(Map<ReminderId, UserId> owners) {
    return object(owners);
  }

  /**
   * @throws IllegalArgumentException if the text is no such question
   */
  static Map<ReminderId, UserId> read(String question) {
    var read = object(question);
    return read.keySet().stream()
        .collect(toMap(AskedReminders::id, id -> new UserId(UUID.fromString(text(read, id)))));
  }

  static String answer(Map<ReminderId, Title> titles) {
    return object(titles);
  }

  /**
   * @throws IllegalArgumentException if the text is no such answer
   */
  static Map<ReminderId, Title> titles(String answer) {
    var read = object(answer);
    return read.keySet().stream()
        .collect(toMap(AskedReminders::id, id -> new Title(text(read, id))));
  }

  private static String object(Map<ReminderId, ?> values) {
    var object = Json.createObjectBuilder();
    values.forEach((id, value) -> object.add(id.toString(), value.toString()));
    return object.build().toString();
  }

  private static JsonObject object(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IllegalArgumentException("not about reminders", e);
    }
  }

  private static String text(JsonObject object, String name) {
    try {
      return object.getString(name);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException("not about reminders", e);
    }
  }

  private static ReminderId id(String text) {
    return new ReminderId(UUID.fromString(text));
  }
}
