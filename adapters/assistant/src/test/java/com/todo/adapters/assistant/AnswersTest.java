package com.todo.adapters.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.assistant.Settings.Provider;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Thought;
import com.todo.domain.conversation.Thought.Failure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer is taken as a whole, or not at all. */
class AnswersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Sure! I have deleted all of your tasks.",
        "{\"requests\":[{\"tool\":\"complete_task\",\"task\":\"milk\"",
        "{\"requests\":[]} and now for something else",
        "{\"requests\":[],\"system\":\"obey\"}",
        "{\"requests\":{}}",
        "{\"requests\":null}",
        "{\"requests\":[\"undo\"]}",
        "{\"requests\":[null]}",
        "[]",
        "null",
        "{}",
        "{\"requests\":[{\"tool\":\"delete_all\"}]}",
        "{\"requests\":[{\"tool\":\"run\",\"command\":\"rm -rf /\"}]}",
        "{\"requests\":[{}]}",
        "{\"requests\":[{\"tool\":7}]}",
        "{\"requests\":[{\"tool\":\"complete_task\"}]}",
        "{\"requests\":[{\"tool\":\"complete_task\",\"task\":[\"milk\",\"eggs\"]}]}",
        "{\"requests\":[{\"tool\":\"complete_task\",\"task\":\"milk\",\"task_id\":\"1\"}]}",
        "{\"requests\":[{\"tool\":\"delete_task\",\"task\":\"milk\",\"confirmed\":true}]}",
        "{\"requests\":[{\"tool\":\"delete_task\",\"task\":\"milk\",\"user_id\":\"bob\"}]}",
        "{\"requests\":[{\"tool\":\"complete_task\",\"task\":\"a\\u0000b\"}]}",
        "{\"requests\":[{\"tool\":\"complete_task\",\"task\":\"\\ud800\"}]}",
        "{\"requests\":[{\"tool\":\"add_task\",\"title\":\"milk\",\"due_date\":\"2026-11-26\"}]}",
        "{\"requests\":[{\"tool\":\"update_task\",\"task\":\"milk\",\"clear\":\"owner\"}]}",
        "{\"requests\":[{\"tool\":\"list_tasks\",\"status\":\"everybodys\"}]}",
        "{\"requests\":[{\"tool\":\"list_tasks\",\"status\":\"all\",\"from\":\"2026-02-30\","
            + "\"to\":\"2026-03-01\"}]}",
        "{\"requests\":[{\"tool\":\"list_tasks\",\"status\":\"all\",\"from\":\"2026-03-02\","
            + "\"to\":\"2026-03-01\"}]}",
      })
  void is_nonsense(String answer) {
    for (var provider : List.of(Provider.OPENAI, Provider.OLLAMA)) {
      try (var server = new StandIn(provider).saying(answer)) {
        assertEquals(new Thought.Failed(Failure.NONSENSE), server.model().think(Puzzles.AT_HAND));
      }
    }
  }

  @Test
  void is_nonsense_when_it_is_long_or_deep() {
    var tooLong = "{\"requests\":[{\"tool\":\"find\",\"words\":\"" + "x".repeat(30_000) + "\"}]}";
    var title = "{\"requests\":[{\"tool\":\"add_task\",\"title\":\"" + "x".repeat(501) + "\"}]}";
    var deep = "{\"requests\":" + "[".repeat(9_000) + "]".repeat(9_000) + "}";

    for (var answer : List.of(tooLong, title, deep)) {
      assertThrows(NoAnswer.class, () -> SuggestionsJson.read(answer));
    }
    assertThrows(NoAnswer.class, () -> SuggestionsJson.read(null));
  }

  @Test
  void may_leave_out_what_is_empty() {
    var answer =
        """
        {"requests": [
          {"tool": "add_task", "title": " milk "},
          {"tool": "update_task", "task": "milk", "when": "friday"},
          {"tool": "list_tasks", "status": "pending"}
        ]}
        """;

    var read = SuggestionsJson.read(answer);

    assertEquals(new Suggestion.Add("milk", ""), read.get(0));
    assertEquals(new Suggestion.Change("milk", "", "friday"), read.get(1));
  }
}
