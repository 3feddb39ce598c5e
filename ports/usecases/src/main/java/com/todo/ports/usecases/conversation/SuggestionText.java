package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Suggestion;
import java.time.LocalDate;
import java.util.List;

/** Writes what a language model suggested into fields of a memory, and reads it again. */
final class SuggestionText {

  private SuggestionText() {}

  /** One field for each. */
  static List<String> write(List<Suggestion> suggestions) {
    return suggestions.stream().map(one -> Lines.line(fields(one))).toList();
  }

  static List<Suggestion> read(List<String> fields) {
    return fields.stream().map(one -> suggestion(Lines.fields(one))).toList();
  }

  private static List<String> fields(Suggestion said) {
    if (said instanceof Suggestion.Add add) {
      return List.of("add", add.title(), add.when());
    }
    if (said instanceof Suggestion.Change change) {
      return List.of("change", change.task(), change.title(), change.when());
    }
    if (said instanceof Suggestion.Clear clear) {
      return List.of("clear", clear.task(), clear.part().name());
    }
    if (said instanceof Suggestion.Snooze snooze) {
      return List.of("snooze", snooze.task(), snooze.when());
    }
    if (said instanceof Suggestion.Show show) {
      var selection = show.selection();
      return List.of(
          "show",
          selection.progress().name(),
          selection.from().toString(),
          selection.to().toString());
    }
    return shortFields(said);
  }

  private static List<String> shortFields(Suggestion said) {
    if (said instanceof Suggestion.Complete complete) {
      return List.of("complete", complete.task());
    }
    if (said instanceof Suggestion.Reopen reopen) {
      return List.of("reopen", reopen.task());
    }
    if (said instanceof Suggestion.Delete delete) {
      return List.of("delete", delete.task());
    }
    return said instanceof Suggestion.Find find ? List.of("find", find.words()) : List.of("undo");
  }

  private static Suggestion suggestion(List<String> fields) {
    return switch (fields.get(0)) {
      case "add" -> new Suggestion.Add(fields.get(1), fields.get(2));
      case "change" -> new Suggestion.Change(fields.get(1), fields.get(2), fields.get(3));
      case "clear" -> new Suggestion.Clear(fields.get(1), Edit.Part.valueOf(fields.get(2)));
      case "snooze" -> new Suggestion.Snooze(fields.get(1), fields.get(2));
      case "show" ->
          new Suggestion.Show(
              new Selection(
                  Selection.Progress.valueOf(fields.get(1)),
                  LocalDate.parse(fields.get(2)),
                  LocalDate.parse(fields.get(3))));
      case "complete" -> new Suggestion.Complete(fields.get(1));
      case "reopen" -> new Suggestion.Reopen(fields.get(1));
      case "delete" -> new Suggestion.Delete(fields.get(1));
      case "find" -> new Suggestion.Find(fields.get(1));
      default -> new Suggestion.Undo();
    };
  }
}
