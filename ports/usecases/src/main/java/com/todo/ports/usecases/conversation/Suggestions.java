package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Delay;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Wish;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes acts of what a language model suggests. When something is to be is read in the person's own
 * words, by the interpreter: so a vague time stays vague, and a date that nobody said is none.
 */
final class Suggestions {
  private static final int MOST = 5;

  private final Spoken message;
  private final Interpreter interpreter;
  private final Locale locale;

  private Suggestions(Spoken message, Interpreter interpreter, Locale locale) {
    this.message = message;
    this.interpreter = interpreter;
    this.locale = locale;
  }

  /** The acts; none if they cannot be what the message asks for. */
  static List<Act> acts(Spoken message, Interpreter interpreter, Locale locale) {
    return new Suggestions(message, interpreter, locale).acts();
  }

  private List<Act> acts() {
    var said = message.suggestions();
    var undoes = said.stream().anyMatch(Suggestion.Undo.class::isInstance);
    if (said.size() > MOST || undoes && said.size() > 1) {
      return List.of();
    }
    var acts = new ArrayList<Act>();
    for (var suggestion : said) {
      var act = act(suggestion);
      if (act.isEmpty()) {
        return List.of();
      }
      acts.add(act.get());
    }
    return deletingAtOnce(acts);
  }

  private Optional<Act> act(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Add add) {
      return wish(add.title(), add.when()).map(Act.Add::new);
    }
    if (suggestion instanceof Suggestion.Change change) {
      return change.title().isBlank() && change.when().isBlank()
          ? Optional.empty()
          : wish(change.title(), change.when())
              .map(wish -> new Act.Change(called(change.task()), new Edit.Take(wish)));
    }
    if (suggestion instanceof Suggestion.Snooze snooze) {
      return wish("", snooze.when())
          .map(wish -> new Delay.Until(wish.due(), wish.doubt()))
          .map(until -> new Act.Snooze(called(snooze.task()), until));
    }
    return Optional.of(plain(suggestion));
  }

  private static Act plain(Suggestion suggestion) {
    if (suggestion instanceof Suggestion.Clear clear) {
      return new Act.Change(called(clear.task()), new Edit.Clear(clear.part()));
    }
    if (suggestion instanceof Suggestion.Complete complete) {
      return new Act.Complete(called(complete.task()));
    }
    if (suggestion instanceof Suggestion.Reopen reopen) {
      return new Act.Reopen(called(reopen.task()));
    }
    if (suggestion instanceof Suggestion.Delete delete) {
      return new Act.Delete(called(delete.task()), Reach.UNSAID);
    }
    if (suggestion instanceof Suggestion.Show show) {
      return new Act.Show(show.selection());
    }
    return suggestion instanceof Suggestion.Find find ? new Act.Find(find.words()) : new Act.Undo();
  }

  /** A model knows tasks by their names alone; without one it is the task spoken of last. */
  private static Reference called(String task) {
    return task.isBlank() ? new Reference.It() : new Reference.ByName(task.strip(), task.strip());
  }

  /** What the words say that stand in the message; nothing if they do not, or say no time. */
  private Optional<Wish> wish(String title, String when) {
    if (when.isBlank()) {
      return Optional.of(Wish.titled(title.strip()));
    }
    var stands = lower(message.text()).contains(lower(when.strip()));
    return Optional.of(interpreter.readTask(when, message.at(), locale).wish())
        .filter(wish -> stands && wish.saysWhen())
        .map(wish -> wish.named(title.strip()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Several tasks are deleted by one act, so that there is one question before it. */
  private static List<Act> deletingAtOnce(List<Act> acts) {
    var names =
        acts.stream()
            .filter(Act.Delete.class::isInstance)
            .map(act -> ((Act.Delete) act).which())
            .toList();
    if (names.size() < 2) {
      return List.copyOf(acts);
    }
    if (!names.stream().allMatch(Reference.ByName.class::isInstance)) {
      return List.of();
    }
    var each = names.stream().map(Reference.ByName.class::cast).toList();
    var whole = String.join(" ", each.stream().map(Reference.ByName::words).toList());
    var several = new Reference.Several(new Reference.ByName(whole, whole), each);
    var first = acts.indexOf(new Act.Delete(names.get(0), Reach.UNSAID));
    var rest = new ArrayList<>(acts);
    rest.set(first, new Act.Delete(several, Reach.UNSAID));
    rest.removeIf(act -> act instanceof Act.Delete one && one.which() != several);
    return rest;
  }
}
