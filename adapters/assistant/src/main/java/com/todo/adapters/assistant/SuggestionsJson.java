package com.todo.adapters.assistant;

import com.todo.domain.conversation.Suggestion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a model answers. It is taken as a whole or not at all: whoever gets one thing wrong
 * has not understood the others either.
 */
final class SuggestionsJson {
  private static final int LONGEST = 20_000;

  private SuggestionsJson() {}

  /**
   * @throws NoAnswer if it is anything but suggestions
   */
  static List<Suggestion> read(String answer) {
    if (answer == null || answer.length() > LONGEST) {
      throw new NoAnswer("it is empty or too long");
    }
    return read(object(answer));
  }

  /** Parsers have exceptions of their own for input of which there is too much. */
  private static JsonObject object(String answer) {
    try (var parser = Json.createParser(new StringReader(answer))) {
      parser.next();
      var object = parser.getObject();
      if (parser.hasNext()) {
        throw new NoAnswer("it goes on after its end");
      }
      return object;
    } catch (RuntimeException e) {
      throw new NoAnswer("it is not the JSON that was asked for");
    }
  }

  private static List<Suggestion> read(JsonObject answer) {
    if (!answer.keySet().equals(Set.of("requests"))) {
      throw new NoAnswer("it has other fields than requests");
    }
    try {
      var suggestions = new ArrayList<Suggestion>();
      for (var request : answer.getJsonArray("requests")) {
        suggestions.add(new RequestJson(request.asJsonObject()).suggestion());
      }
      return suggestions;
    } catch (ClassCastException e) {
      throw new NoAnswer("it has values of another kind");
    }
  }
}
