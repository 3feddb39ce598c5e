package com.todo.adapters.phrases.acts;

import com.todo.adapters.phrases.when.Recognizers;
import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.Wish.Implied;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads "add …", "I need to …", "remind me to …", "remind me tomorrow at 9 to …". */
final class Additions implements ActReader {

  @Override
  public Optional<Act> read(Request request) {
    return reminderOfIt(request)
        .or(() -> commanded(request).map(reading -> new Act.Add(reading.wish())));
  }

  /** "Remind me of it at 8" is about the task spoken of. */
  private static Optional<Act> reminderOfIt(Request request) {
    var lead = request.lead("act.remind-of-it");
    var when = request.after(lead).when();
    if (lead == 0 || when.saysNothing() || !request.after(lead).isCoveredBy(when)) {
      return Optional.empty();
    }
    var wish =
        Wishes.reminded(new WishReading(Wishes.of("", when), List.of()), request.hearing().now())
            .wish();
    var clock = when.due() instanceof Due.Clock ? Set.of(Implied.REMINDER_DAY) : Set.<Implied>of();
    var vague = wish.doubt() instanceof Doubt.VagueTime;
    var told = wish.reminder() instanceof ReminderPlan.Before ? at(wish, request) : wish.reminder();
    var plan = vague ? ReminderPlan.NONE : told;
    var reminder = new Wish("", Due.NEVER, plan, Recurrence.ONCE, doubt(wish), clock);
    return Optional.of(new Act.Amend(reminder, new Act.Unclear()));
  }

  /** What is open is when to remind, and not when the task is due. */
  private static Doubt doubt(Wish wish) {
    return wish.doubt() instanceof Doubt.VagueTime vague
        ? new Doubt.VagueReminder(vague.words(), vague.part(), wish.due())
        : wish.doubt();
  }

  /** The moment itself, and not the due time of the task, is when to remind. */
  private static ReminderPlan at(Wish wish, Request request) {
    return wish.due() instanceof Due.Moment moment
        ? new ReminderPlan.At(
            moment
                .date()
                .atTime(moment.time())
                .atZone(request.hearing().now().getZone())
                .toInstant())
        : wish.reminder();
  }

  /** A task that is asked for in words. */
  static Optional<WishReading> commanded(Request request) {
    if (request.begins("act.remind")) {
      return Optional.of(reminder(request));
    }
    return request.begins("act.add")
        ? Optional.of(task(request.after(request.lead("act.add"))))
        : Optional.empty();
  }

  /** "To my list" belongs to the command, wherever it stands. */
  private static WishReading task(Request request) {
    var taken = request.outside();
    request
        .first("act.add-tail")
        .ifPresent(i -> taken.set(i, i + request.hearing().length("act.add-tail", i)));
    return Wishes.of(request, taken);
  }

  private static WishReading reminder(Request request) {
    var rest = request.after(request.lead("act.remind"));
    var hearing = request.hearing();
    var to = Recognizers.endOfDaysAndTimes(hearing, rest.from());
    var taken = (BitSet) rest.outside().clone();
    taken.set(to, to + hearing.length("act.remind-to", to));
    return Wishes.reminded(Wishes.of(rest, taken), hearing.now());
  }
}
