package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Hearing;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Clues;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.reminder.ReminderPlan;
import java.util.List;
import java.util.Optional;

/** Reads what a sentence asks for: the first act that any reader finds, or else a new task. */
public final class Acts {
  private static final List<ActReader> READERS =
      List.of(
          request -> request.isAll("act.undo") ? Optional.of(new Act.Undo()) : Optional.empty(),
          request ->
              request.withoutQuestionMark().isAll("act.explain")
                  ? Optional.of(new Act.Explain())
                  : Optional.empty(),
          new Snoozes(),
          new Skips(),
          new Questions(),
          new Finds(),
          new LookBacks(),
          new Listings(),
          new Clearings(),
          new Renamings("act.rename"),
          new Reschedulings(),
          new Renamings("act.change-title"),
          new Reopenings(),
          new Completions(),
          new Accounts(),
          new Repeatings(),
          new Deletions(),
          new Additions());

  private static final List<String> VERBS = List.of("act.delete", "act.change", "act.rename");

  private Acts() {}

  public static Reading read(Hearing hearing) {
    var request = Request.of(hearing);
    var clues = Answers.of(request);
    var lines = PastedLines.of(hearing);
    if (!lines.isEmpty()) {
      return new Reading(lines, true, clues);
    }
    return Answers.isPlain(clues)
        ? read(request, clues)
        : new Reading(List.of(new Act.Unclear()), false, clues);
  }

  private static Reading read(Request request, Clues clues) {
    var amended = Corrections.of(request).or(() -> Amendments.of(request));
    if (amended.isPresent()) {
      var act = amended.get();
      return new Reading(List.of(act), !(act instanceof Act.Amend amend) || reminds(amend), clues);
    }
    var several = Clauses.of(request);
    if (!several.isEmpty()) {
      return new Reading(several, true, clues);
    }
    var commanded = command(request);
    return new Reading(
        List.of(commanded.orElseGet(() -> plain(request))), commanded.isPresent(), clues);
  }

  /** Who speaks of a reminder answers no question about the time. */
  private static boolean reminds(Act.Amend amend) {
    return !amend.wish().reminder().equals(ReminderPlan.NONE);
  }

  /** What a sentence says about a new task, whatever else its verb might ask for. */
  public static WishReading readTask(Hearing hearing) {
    return readTask(Request.of(hearing));
  }

  static WishReading readTask(Request request) {
    return isPhrase(request)
        ? Wishes.of(request)
        : Additions.commanded(request).orElseGet(() -> Wishes.of(request));
  }

  static Optional<Act> command(Request request) {
    return isPhrase(request)
        ? Optional.empty()
        : READERS.stream().flatMap(reader -> reader.read(request).stream()).findFirst();
  }

  /** Whether the verb belongs to words that are no command: "drop off", "new year". */
  private static boolean isPhrase(Request request) {
    return request.begins("act.none");
  }

  private static Act plain(Request request) {
    var wish = Wishes.of(request).wish();
    var question = request.hearing().token(request.to() - 1).is("?");
    return question || isBareVerb(request) || isWordless(wish.title())
        ? new Act.Unclear()
        : new Act.Add(wish);
  }

  private static boolean isBareVerb(Request request) {
    return VERBS.stream().anyMatch(request::isAll);
  }

  private static boolean isWordless(String title) {
    return title.codePoints().noneMatch(Character::isLetter);
  }
}
