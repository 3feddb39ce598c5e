package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Hearing;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Wish;
import java.util.Optional;

/** Reads "rename X to Y", and "change X to Y" where Y is no time. */
final class Renamings implements ActReader {
  private final String verb;

  Renamings(String verb) {
    this.verb = verb;
  }

  @Override
  public Optional<Act> read(Request request) {
    if (!request.begins(verb)) {
      return Optional.empty();
    }
    var rest = request.after(request.lead(verb));
    var to = rest.first("act.rename-to");
    if (to.isEmpty() || to.getAsInt() + 1 >= rest.to()) {
      return Optional.empty();
    }
    var title = title(request.hearing(), to.getAsInt(), rest.to());
    return Optional.of(
        new Act.Change(
            References.of(rest.until(to.getAsInt())), new Edit.Take(Wish.titled(title))));
  }

  private static String title(Hearing hearing, int to, int end) {
    return new Request(hearing, to + hearing.length("act.rename-to", to), end).title();
  }
}
