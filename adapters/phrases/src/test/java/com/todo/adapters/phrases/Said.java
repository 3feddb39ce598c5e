package com.todo.adapters.phrases;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Delay;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Selection;
import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.recurrence.End;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.domain.recurrence.Rrule;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sentence means when it is said on Wednesday 2026-11-25 at 10:00 in Berlin. */
final class Said {
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-25T10:00+01:00[Europe/Berlin]");
  static final Interpreter INTERPRETER = new PhrasesInterpreter();

  private Said() {}

  static Reading read(String sentence) {
    return INTERPRETER.read(sentence, NOW, Locale.UK);
  }

  static WishReading task(String sentence) {
    return INTERPRETER.readTask(sentence, NOW, Locale.UK);
  }

  /** A wish in one line: title, due, rule, reminder, doubt, as far as it has them. */
  static String line(Wish wish) {
    return Stream.of(wish.title(), due(wish), rule(wish), reminder(wish), doubt(wish.doubt()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" > "));
  }

  /** An act in one line: what is wanted, of which task. */
  static String line(Act act) {
    if (act instanceof Act.Add add) {
      return "add " + line(add.wish());
    }
    if (act instanceof Act.Change change) {
      return line(change.edit()) + " of " + line(change.which());
    }
    if (act instanceof Act.Complete complete) {
      return "complete " + line(complete.which());
    }
    if (act instanceof Act.Reopen reopen) {
      return "reopen " + line(reopen.which());
    }
    if (act instanceof Act.Delete delete) {
      var reach = delete.reach() == Reach.UNSAID ? "" : " " + delete.reach();
      return "delete " + line(delete.which()) + reach;
    }
    if (act instanceof Act.Skip skip) {
      return "skip " + line(skip.which());
    }
    if (act instanceof Act.Snooze snooze) {
      return "snooze " + line(snooze.which()) + " " + line(snooze.delay());
    }
    if (act instanceof Act.Amend amend) {
      return "amend [" + line(amend.wish()) + "] or " + line(amend.otherwise());
    }
    if (act instanceof Act.Instead instead) {
      return "instead " + line(instead.which());
    }
    return asked(act);
  }

  private static String asked(Act act) {
    if (act instanceof Act.Tell tell) {
      return "tell " + tell.matter() + " of " + line(tell.which());
    }
    if (act instanceof Act.Find find) {
      return "find <" + find.words() + ">";
    }
    if (act instanceof Act.LookBack back) {
      return "done " + back.from() + ".." + back.to();
    }
    if (act instanceof Act.Show show) {
      return "show " + line(show.selection());
    }
    return act instanceof Act.Count count
        ? "count " + line(count.selection())
        : act.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String line(Delay delay) {
    if (delay instanceof Delay.By by) {
      return "by " + by.days() + " " + by.time();
    }
    var until = (Delay.Until) delay;
    var due = line(Wish.titled("").due(until.due())) + doubt(until.doubt());
    return due.isEmpty() ? "until?" : "until " + due;
  }

  private static String line(Edit edit) {
    if (edit instanceof Edit.Take take) {
      return "change to [" + line(take.wish()) + "]";
    }
    return edit instanceof Edit.Postpone later
        ? "postpone by " + later.days() + " " + later.time()
        : "clear " + ((Edit.Clear) edit).part();
  }

  private static String line(Reference which) {
    if (which instanceof Reference.ByName name) {
      return "<" + name.core() + ">";
    }
    if (which instanceof Reference.Several several) {
      return several.each().stream().map(Said::line).collect(Collectors.joining("+"));
    }
    if (which instanceof Reference.Nth nth) {
      return "number " + nth.places();
    }
    return which instanceof Reference.Every every
        ? "every " + line(every.selection())
        : which.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String line(Selection selection) {
    var from = selection.from().equals(LocalDate.MIN) ? "" : selection.from().toString();
    var days = selection.isUndated() ? "" : " " + from + ".." + selection.to();
    return selection.progress().name().toLowerCase(Locale.ROOT) + days;
  }

  private static String due(Wish wish) {
    return Stream.of(wish.due().day(), wish.due().clock())
        .flatMap(part -> part.map(Object::toString).stream())
        .collect(Collectors.joining(" "));
  }

  private static String rule(Wish wish) {
    if (!(wish.recurrence() instanceof RecurrenceRule rule)) {
      return "";
    }
    var count = rule.end() instanceof End.AfterCount after ? " x" + after.occurrences() : "";
    return Rrule.of(rule.ending(count.isEmpty() ? rule.end() : End.NEVER))
            .orElse("after completion")
        + count;
  }

  private static String reminder(Wish wish) {
    if (wish.reminder() instanceof ReminderPlan.Before before) {
      return "reminder " + before.lead().toMinutes() + " min before";
    }
    return wish.reminder() instanceof ReminderPlan.At at
        ? "reminder " + at.instant().atZone(NOW.getZone()).toLocalDateTime()
        : "";
  }

  private static String doubt(Doubt doubt) {
    if (doubt instanceof Doubt.VagueTime vague) {
      return "when? " + vague.words();
    }
    if (doubt instanceof Doubt.VagueReminder vague) {
      var day = vague.day().day().map(on -> on + " ").orElse("");
      return "remind when? " + day + vague.words();
    }
    return doubt instanceof Doubt.Impossible never ? "never: " + never.words() : "";
  }
}
