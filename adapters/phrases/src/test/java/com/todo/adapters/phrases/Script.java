package com.todo.adapters.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.conversation.ToolCall;
import com.todo.ports.interfaces.inbound.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A dialogue written down. Lines begin with {@code =} for the name of a scene, which starts with an
 * empty list; {@code >} for what the person says; {@code <} for what the assistant must answer;
 * {@code (} for the tools it must have used, one that failed with an exclamation mark; and {@code
 * *} for what happens meanwhile: "somebody renames dentist", "2 hours pass". Lines that begin with
 * {@code |} go on with what the person says, one line each.
 */
final class Script {
  private final Stage stage = new Stage();
  private final List<String> answered = new ArrayList<>();
  private String tools = "";

  /** The scenes of a file in {@code dialogues/}, each as a test. */
  static Stream<DynamicTest> scenes(String file) {
    return Stream.of(read(file).split("(?m)^= "))
        .filter(scene -> !scene.isBlank() && !scene.startsWith("#"))
        .map(scene -> scene.lines().toList())
        .map(
            lines ->
                DynamicTest.dynamicTest(
                    lines.get(0).strip(), () -> new Script().play(lines.subList(1, lines.size()))));
  }

  private void play(List<String> lines) {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsWith("> ")) {
        var message = new StringBuilder(line.substring(2));
        for (; i + 1 < lines.size() && lines.get(i + 1).startsWith("| "); i++) {
          message.append('\n').append(lines.get(i + 1).substring(2));
        }
        assertEquals(List.of(), answered, "the assistant says more than the script");
        said(stage.say(message.toString()));
      } else if (line.startsWith("<")) {
        var spoken = answered.isEmpty() ? "(nothing)" : answered.remove(0);
        assertEquals(line.substring(1).strip(), spoken.strip(), () -> String.join("\n", answered));
      } else if (line.startsWith("(")) {
        assertEquals(line, "(" + tools + ")");
      } else if (line.startsWith("* ")) {
        direct(line.substring(2));
      }
    }
    assertEquals(List.of(), answered, "the assistant says more than the script");
  }

  /** "somebody renames dentist", or "2 hours pass". */
  private void direct(String direction) {
    var words = direction.split(" ", 3);
    if (direction.endsWith(" pass")) {
      var unit = ChronoUnit.valueOf(words[1].toUpperCase(Locale.ROOT));
      stage.pass(Duration.of(Long.parseLong(words[0]), unit));
    } else {
      stage.elsewhere(words[1], words[2]);
    }
  }

  private void said(Answer answer) {
    answered.addAll(answer.response().lines().toList());
    tools = answer.toolCalls().stream().map(Script::tool).collect(Collectors.joining(" "));
  }

  private static String tool(ToolCall call) {
    return call.tool() + (call.success() ? "" : "!");
  }

  private static String read(String file) {
    try (var text = Script.class.getResourceAsStream("dialogues/" + file + ".txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
