package com.todo.adapters.phrases.when;

import com.todo.adapters.phrases.text.TitleText;
import com.todo.adapters.phrases.when.Meaning.AtMoment;
import com.todo.adapters.phrases.when.Meaning.AtTime;
import com.todo.adapters.phrases.when.Meaning.From;
import com.todo.adapters.phrases.when.Meaning.InPart;
import com.todo.adapters.phrases.when.Meaning.Never;
import com.todo.adapters.phrases.when.Meaning.OnDay;
import com.todo.adapters.phrases.when.Meaning.RemindAtTime;
import com.todo.adapters.phrases.when.Meaning.RemindInPart;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Understood;
import com.todo.domain.conversation.Wish.Implied;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Puts together what the parts of a sentence say about when. */
public final class WhenReader {

  private WhenReader() {}

  /**
   * @param taken the tokens that mean something else already
   */
  public static When read(Hearing hearing, BitSet taken) {
    var findings = Overlaps.resolve(hearing.findings(), taken);
    var found = new Found(findings).withoutStrayLimits().withOneDoubt();
    var recurrence = new RecurrenceReading(found).recurrence();
    var due = new DueReading(hearing, found).due(recurrence);
    var reminder = new ReminderReading(hearing, due).reminder(found);
    return new When(
        due,
        reminder,
        recurrence,
        doubt(hearing, found),
        implied(found),
        found.findings(),
        understood(hearing, found, due, reminder, recurrence));
  }

  private static Doubt doubt(Hearing hearing, Found found) {
    var never = found.finding(Never.class);
    if (never.isPresent()) {
      var flaw = ((Never) never.get().meaning()).flaw();
      return new Doubt.Impossible(words(hearing, never.get()), flaw);
    }
    var timed = found.first(AtTime.class).isPresent() || found.first(AtMoment.class).isPresent();
    return found
        .finding(InPart.class)
        .filter(part -> !timed)
        .<Doubt>map(p -> new Doubt.VagueTime(words(hearing, p), ((InPart) p.meaning()).part()))
        .or(() -> found.first(RemindInPart.class).map(part -> vague(hearing, part)))
        .orElse(Doubt.NONE);
  }

  private static Doubt vague(Hearing hearing, RemindInPart part) {
    var words = TitleText.of(hearing.sentence(), part.from(), part.to());
    return new Doubt.VagueReminder(words, part.part(), part.day());
  }

  /** What was not said but follows: the day from a rule, the day of a reminder from its time. */
  private static Set<Implied> implied(Found found) {
    var implied = EnumSet.noneOf(Implied.class);
    if (found.repeats()
        && Stream.of(OnDay.class, From.class, AtMoment.class)
            .allMatch(k -> found.first(k).isEmpty())) {
      implied.add(Implied.DUE_DAY);
    }
    var undated = found.first(RemindInPart.class).filter(part -> part.day().day().isEmpty());
    if (found.first(RemindAtTime.class).isPresent() || undated.isPresent()) {
      implied.add(Implied.REMINDER_DAY);
    }
    return implied;
  }

  private static String words(Hearing hearing, Finding found) {
    return TitleText.of(hearing.sentence(), found.from(), found.to());
  }

  private static List<Understood> understood(
      Hearing hearing, Found found, Due due, ReminderPlan reminder, Recurrence recurrence) {
    var chips = new Chips(hearing, due, reminder);
    var rule =
        Optional.of(recurrence)
            .filter(RecurrenceRule.class::isInstance)
            .map(RecurrenceRule.class::cast);
    return found.findings().stream().flatMap(finding -> chips.of(finding, rule)).toList();
  }
}
