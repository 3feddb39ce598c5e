package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Selection;
import java.time.LocalDate;
import java.util.Map;

/** Tells what somebody wanted to know. */
final class InformationWords {
  private final Voice voice;

  InformationWords(Voice voice) {
    this.voice = voice;
  }

  String of(Information information) {
    if (information instanceof Information.Listed listed) {
      return listed(listed);
    }
    if (information instanceof Information.Counted counted) {
      return counted(counted.selection(), Long.toString(counted.number()), counted.number() == 1);
    }
    if (information instanceof Information.ComesBack
        || information instanceof Information.ComesNoMore
        || information instanceof Information.Told
        || information instanceof Information.LastDone
        || information instanceof Information.NeverDone) {
      return new TaskFacts(voice).of(information);
    }
    if (information instanceof Information.Found || information instanceof Information.WereDone) {
      return new FoundWords(voice).of(information);
    }
    if (information instanceof Information.CalledOff) {
      return voice.say("called-off");
    }
    if (information instanceof Information.NotAnAnswer) {
      return voice.say("not-an-answer");
    }
    return voice.say(nameOf(information));
  }

  private static String nameOf(Information information) {
    if (information instanceof Information.Guessed) {
      return "guessed";
    }
    if (information instanceof Information.NoGuess not) {
      return "no-guess." + not.why();
    }
    return information instanceof Information.Abilities ? "abilities" : "not-understood";
  }

  private String listed(Information.Listed listed) {
    var number = Integer.toString(listed.tasks().size());
    if (listed.tasks().isEmpty()) {
      return voice.say("listed-none", words(listed.selection(), number, false));
    }
    var head =
        listed.more()
            ? voice.say("listed-first", words(listed.selection(), number, false))
            : voice.say("listed", words(listed.selection(), number, listed.tasks().size() == 1));
    return head + "\n" + new TaskWords(voice).lines(listed.tasks());
  }

  private String counted(Selection selection, String number, boolean one) {
    return voice.say("counted", words(selection, number, one));
  }

  /** "3 pending tasks due today", in parts. */
  private Map<String, String> words(Selection selection, String number, boolean one) {
    return Map.of(
        "number", number,
        "kind", voice.say("kind." + selection.progress()),
        "tasks", voice.say(one ? "one-task" : "some-tasks"),
        "is", voice.say(one ? "is" : "are"),
        "due", due(selection));
  }

  private String due(Selection selection) {
    var days = new DueWords(voice);
    if (selection.isUndated()) {
      return "";
    }
    if (selection.from().equals(LocalDate.MIN)) {
      return voice.say("kind.overdue");
    }
    return selection.from().equals(selection.to())
        ? voice.say("kind.due", Map.of("day", days.day(selection.from())))
        : voice.say(
            "kind.between",
            Map.of("from", days.day(selection.from()), "to", days.day(selection.to())));
  }
}
