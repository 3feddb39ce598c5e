package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Reach;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the assistant waits for into fields of a memory, and reads it again. */
final class PendingText {
  private static final String SEPARATOR = " ";

  /** Suggestions come after it, if there are any. */
  private static final int LENGTH = 10;

  private PendingText() {}

  static List<String> write(Pending.Asked asked) {
    var settled = asked.settled();
    var fields =
        List.of(
            asked.what().name(),
            asked.message().at().toString(),
            asked.message().text(),
            Integer.toString(asked.act()),
            String.join(SEPARATOR, MemoryText.ids(asked.offered())),
            String.join(SEPARATOR, MemoryText.ids(settled.tasks())),
            DetailsText.due(settled.due()),
            settled.title(),
            Boolean.toString(settled.confirmed()),
            settled.reach().name());
    return Stream.concat(
            fields.stream(), SuggestionText.write(asked.message().suggestions()).stream())
        .toList();
  }

  static Pending.Asked read(List<String> fields) {
    var settled =
        new Settled(
            MemoryText.tasks(split(fields.get(5))),
            DetailsText.due(fields.get(6)),
            fields.get(7),
            Boolean.parseBoolean(fields.get(8)),
            Reach.valueOf(fields.get(9)));
    return new Pending.Asked(
        Pending.What.valueOf(fields.get(0)),
        new Spoken(
            fields.get(2),
            ZonedDateTime.parse(fields.get(1)),
            SuggestionText.read(fields.subList(LENGTH, fields.size()))),
        Integer.parseInt(fields.get(3)),
        MemoryText.tasks(split(fields.get(4))),
        settled);
  }

  private static List<String> split(String ids) {
    return Arrays.asList(ids.split(SEPARATOR));
  }
}
