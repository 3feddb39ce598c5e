package com.todo.adapters.rest.edge.tasks;

import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaskJsonTest {
  private static final Instant DONE = Instant.parse("2030-01-02T08:00:00Z");

  @Test
  void has_every_member_of_the_contract_be_it_null() {
    var json = TaskJson.of(aTask().titled("Rent").build(), Map.of());

    assertEquals(
        Set.of(
            "id",
            "title",
            "description",
            "status",
            "due_date",
            "due_time",
            "time_zone",
            "due_at",
            "reminder_time",
            "reminder_minutes_before",
            "reminder",
            "recurrence_rule",
            "recurrence_rule_id",
            "occurrence_number",
            "created_at",
            "updated_at",
            "completed_at",
            "version"),
        json.keySet());
    assertEquals("Rent", json.getString("title"));
    assertEquals("pending", json.getString("status"));
    assertEquals(JsonValue.NULL, json.get("description"));
    assertEquals(JsonValue.NULL, json.get("due_at"));
    assertEquals(JsonValue.NULL, json.get("recurrence_rule"));
  }

  @Test
  void says_the_moment_and_the_reminder() {
    var due = new Due.Moment(LocalDate.of(2030, 1, 2), LocalTime.of(7, 0));
    var task = aTask().due(due).reminded(new ReminderPlan.Before(Duration.ofMinutes(30))).build();

    var json = TaskJson.of(task, Map.of());

    var dueAt = task.details().schedule().dueAt().orElseThrow();
    assertEquals("2030-01-02", json.getString("due_date"));
    assertEquals("07:00", json.getString("due_time"));
    assertEquals(dueAt.toString(), json.getString("due_at"));
    assertEquals(30, json.getInt("reminder_minutes_before"));
    assertEquals(dueAt.minusSeconds(1_800).toString(), json.getString("reminder_time"));
  }

  @Test
  void leaves_the_moment_open_without_a_date_or_without_a_time() {
    var json = TaskJson.of(aTask().due(new Due.Clock(LocalTime.of(9, 30))).build(), Map.of());

    assertEquals("09:30", json.getString("due_time"));
    assertEquals(JsonValue.NULL, json.get("due_date"));
    assertEquals(JsonValue.NULL, json.get("due_at"));
  }

  @Test
  void says_when_it_was_done_even_after_it_was_deleted() {
    var done = TaskJson.of(aTask().completed(DONE).build(), Map.of());
    var deleted =
        TaskJson.of(aTask().completed(DONE).deleted(DONE.plusSeconds(5)).build(), Map.of());

    assertEquals("completed", done.getString("status"));
    assertEquals("2030-01-02T08:00:00Z", done.getString("completed_at"));
    assertEquals("deleted", deleted.getString("status"));
    assertTrue(deleted.containsKey("completed_at"));
  }
}
