package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.text.Sentence;
import com.todo.adapters.phrases.when.Hearing;
import com.todo.domain.conversation.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text of several lines: one task each, whatever marks stand before them. */
final class PastedLines {

  private PastedLines() {}

  /** One act for each line; none if the text has a single one. */
  static List<Act> of(Hearing hearing) {
    var lines = new ArrayList<>(hearing.sentence().text().lines().toList());
    lines.removeIf(line -> Bullets.removed(line).isBlank());
    if (lines.size() > 1 && lines.get(0).strip().endsWith(":")) {
      lines.remove(0);
    } else if (lines.size() < 2) {
      return List.of();
    }
    var bulleted = lines.stream().anyMatch(line -> !Bullets.removed(line).equals(line.strip()));
    var requests = joined(lines, hearing).stream().map(line -> request(hearing, line)).toList();
    var commands = requests.stream().map(Acts::command).toList();
    return !bulleted && commands.stream().allMatch(Optional::isPresent)
        ? commands.stream().flatMap(Optional::stream).toList()
        : requests.stream().<Act>map(r -> new Act.Add(Acts.readTask(r).wish())).toList();
  }

  /** A line that only says when belongs to the one before it. */
  private static List<String> joined(List<String> lines, Hearing hearing) {
    var joined = new ArrayList<String>();
    for (var line : lines) {
      var text = Bullets.removed(line);
      var last = joined.size() - 1;
      if (last >= 0 && Amendments.of(request(hearing, text)).isPresent()) {
        joined.set(last, joined.get(last) + " " + text);
      } else {
        joined.add(text);
      }
    }
    return joined;
  }

  private static Request request(Hearing hearing, String line) {
    return Request.of(hearing.of(new Sentence(line)));
  }
}
