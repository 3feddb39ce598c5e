package com.todo.adapters.rest.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.task.Title;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class JsonInputTest {

  @Test
  void reads_what_is_there() {
    var json = input("{'title': ' Rent ', 'interval': 2, 'weekdays': ['MO', 'TU']}");

    assertEquals(Optional.of(new Title("Rent")), json.text("title", Title::new));
    assertEquals(Optional.of(2), json.number("interval", Function.identity()));
    assertEquals(Optional.of(List.of("MO", "TU")), json.texts("weekdays", Function.identity()));
    json.finish();
  }

  @Test
  void tells_null_from_absent() {
    var json = input("{'title': null}");

    assertTrue(json.has("title"));
    assertFalse(json.has("description"));
    assertEquals(Optional.empty(), json.text("title", Title::new));
    json.finish();
  }

  @Test
  void tells_everything_that_is_wrong_at_once() {
    var json = input("{'title': '', 'interval': 'two', 'status': 'completed', 'id': 1}");
    json.text("title", Title::new);
    json.number("interval", Function.identity());
    json.require("title", "due_date");

    var refusal = assertThrows(InvalidRequest.class, json::finish);

    assertEquals(
        List.of(
            new FieldError("title", "must have 1 to 500 characters, had 0"),
            new FieldError("interval", "must be a whole number"),
            new FieldError("due_date", "is required"),
            new FieldError("id", "is not known here"),
            new FieldError("status", "is not known here")),
        refusal.errors());
  }

  @Test
  void names_inner_fields_by_their_path() {
    var inner = input("{'rule': {'nth': 5}}").object("rule").orElseThrow();
    var json = JsonInput.of(inner, "rule");
    json.text("nth", Function.identity());

    var refusal = assertThrows(InvalidRequest.class, json::finish);

    assertEquals(List.of(new FieldError("rule.nth", "must be a text")), refusal.errors());
    assertEquals("rule.nth must be a text.", refusal.getMessage());
  }

  @Test
  void does_not_say_a_name_twice() {
    assertEquals(
        new FieldError("rule.nth.week", "must be 1 to 5"),
        FieldError.of("rule.nth.week", "nth.week must be 1 to 5"));
  }

  @Test
  void knows_whole_numbers_only() {
    for (var number : List.of("1.5", "1e999999999", "1e-999999999", "2147483648")) {
      var json = input("{'interval': %s}".formatted(number));
      json.number("interval", Function.identity());

      assertThrows(InvalidRequest.class, json::finish, number);
    }
  }

  @Test
  void refuses_to_clear_what_cannot_be_cleared() {
    var json = input("{'title': null, 'time_zone': 'x'}");
    json.text("title", Title::new);
    json.text("time_zone", Function.identity());

    var refusal =
        assertThrows(
            InvalidRequest.class, () -> json.refuseNull("title", "time_zone", "locale").finish());

    assertEquals(List.of(new FieldError("title", "cannot be cleared")), refusal.errors());
  }

  private static JsonInput input(String text) {
    return JsonInput.of(StrictJson.read(text.replace('\'', '"').getBytes(UTF_8)));
  }
}
