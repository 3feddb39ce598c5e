package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Edit.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads "clear the date of X", "remove the reminder from X". */
final class Clearings implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("act.clear"));
    return stopped(request).isPresent()
        ? stopped(request)
        : request.begins("act.clear")
            ? Arrays.stream(Part.values()).flatMap(part -> clear(rest, part).stream()).findFirst()
            : Optional.empty();
  }

  /** "Stop repeating X", "stop reminding me of X", "make X not repeat". */
  private static Optional<Act> stopped(Request request) {
    for (var part : List.of(Part.RECURRENCE, Part.REMINDER)) {
      var verb = "act.stop." + part;
      var made = request.begins("act.make") && request.tail("act.stop-tail." + part).isPresent();
      if (request.begins(verb) || made) {
        var which =
            made
                ? request.after(request.lead("act.make")).withoutTail("act.stop-tail." + part)
                : request.after(request.lead(verb)).withoutTail("act.stop-end");
        return Optional.of(new Act.Change(References.of(which), new Edit.Clear(part)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Act> clear(Request request, Part part) {
    var rest = request.after(request.lead("act.clear." + part));
    if (!request.begins("act.clear." + part) || !rest.isEmpty() && !rest.begins("act.clear-of")) {
      return Optional.empty();
    }
    var which = References.of(rest.after(rest.lead("act.clear-of")));
    return Optional.of(new Act.Change(which, new Edit.Clear(part)));
  }
}
