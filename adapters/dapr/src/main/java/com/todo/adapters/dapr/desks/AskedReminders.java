package com.todo.adapters.dapr.desks;

import static java.util.stream.Collectors.toMap;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Title;
import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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
    return byReminder(question, owner -> new UserId(UUID.fromString(owner)));
  }

  static String answer(Map<ReminderId, Title> titles) {
    return object(titles);
  }

  /**
   * @throws IllegalArgumentException if the text is no such answer
   */
  static Map<ReminderId, Title> titles(String answer) {
    return byReminder(answer, Title::new);
  }

  private static String object(Map<ReminderId, ?> values) {
    var object = Json.createObjectBuilder();
    values.forEach((id, value) -> object.add(id.toString(), value.toString()));
    return object.build().toString();
  }

  private static <T> Map<ReminderId, T> byReminder(String text, Function<String, T> value) {
    return SentJson.read(
        text,
        reader -> {
          var object = reader.readObject();
          return object.keySet().stream()
              .collect(
                  toMap(
                      id -> new ReminderId(UUID.fromString(id)),
                      id -> value.apply(object.getString(id))));
        },
        "not about reminders");
  }
}
