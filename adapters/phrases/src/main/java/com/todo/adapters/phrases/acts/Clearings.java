package com.todo.adapters.phrases.acts;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Edit.Part;
import java.util.Arrays;
import java.util.Optional;

/** Reads "clear the date of X", "remove the reminder from X". */
final class Clearings implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    var rest = request.after(request.lead("act.clear"));
    return request.begins("act.clear")
        ? Arrays.stream(Part.values()).flatMap(part -> clear(rest, part).stream()).findFirst()
        : Optional.empty();
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
