package com.todo.ports.usecases.conversation;

import com.todo.domain.task.TaskId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Writes the memory of a conversation as text of a few lines, and reads it again. */
final class MemoryText {
  /** Changes with the form, so that nobody reads what another version wrote. */
  private static final String FORM = Lines.line(List.of("memory", "2"));

  private static final String NAMED = "named";
  private static final String SHOWN = "shown";
  private static final String SPOKEN = "spoken";
  private static final String ASKED = "asked";
  private static final String DONE = "done";
  private static final String STEP = "step";

  private MemoryText() {}

  static String write(Memory memory) {
    if (memory.equals(Memory.EMPTY)) {
      return "";
    }
    var lines = new ArrayList<String>();
    lines.add(FORM);
    lines.add(Lines.line(memory.topic().shown() ? SHOWN : NAMED, ids(memory.named())));
    if (!memory.spoken().isNothing()) {
      var spoken = memory.spoken();
      var fields = new ArrayList<>(List.of(spoken.at().toString(), spoken.text()));
      fields.addAll(SuggestionText.write(spoken.suggestions()));
      lines.add(Lines.line(SPOKEN, fields));
    }
    if (memory.pending() instanceof Pending.Asked asked) {
      lines.add(Lines.line(ASKED, PendingText.write(asked)));
    }
    for (var group : memory.done()) {
      lines.add(DONE);
      group.forEach(step -> lines.add(Lines.line(STEP, fields(step))));
    }
    return String.join("\n", lines);
  }

  /** The memory; an empty one if the text has another form. */
  static Memory read(String text) {
    return text.startsWith(FORM + "\n") ? remembered(text) : Memory.EMPTY;
  }

  private static Memory remembered(String text) {
    Pending pending = Pending.NONE;
    var topic = Topic.NONE;
    var spoken = Spoken.NOTHING;
    var done = new ArrayList<List<UndoStep>>();
    for (var line : text.split("\n")) {
      var fields = Lines.fields(line);
      var rest = fields.subList(1, fields.size());
      switch (fields.get(0)) {
        case NAMED -> topic = new Topic(tasks(rest), false);
        case SHOWN -> topic = new Topic(tasks(rest), true);
        case SPOKEN -> spoken = spoken(rest);
        case ASKED -> pending = PendingText.read(rest);
        case DONE -> done.add(new ArrayList<>());
        case STEP -> done.get(done.size() - 1).add(step(rest));
        default -> {}
      }
    }
    return new Memory(pending, topic, spoken, done);
  }

  private static Spoken spoken(List<String> fields) {
    return new Spoken(
        fields.get(1),
        ZonedDateTime.parse(fields.get(0)),
        SuggestionText.read(fields.subList(2, fields.size())));
  }

  static List<String> ids(List<TaskId> tasks) {
    return tasks.stream().map(TaskId::toString).toList();
  }

  static List<TaskId> tasks(List<String> ids) {
    return ids.stream()
        .filter(id -> !id.isEmpty())
        .map(id -> new TaskId(UUID.fromString(id)))
        .toList();
  }

  private static List<String> fields(UndoStep step) {
    var fields =
        new ArrayList<>(
            List.of(step.kind().name(), step.task().toString(), Long.toString(step.version())));
    fields.addAll(DetailsText.write(step.before()));
    return fields;
  }

  private static UndoStep step(List<String> fields) {
    return new UndoStep(
        UndoStep.Kind.valueOf(fields.get(0)),
        new TaskId(UUID.fromString(fields.get(1))),
        Long.parseLong(fields.get(2)),
        DetailsText.read(fields.subList(3, fields.size())));
  }
}
