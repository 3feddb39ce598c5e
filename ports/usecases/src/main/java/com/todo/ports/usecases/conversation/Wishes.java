package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Wish;
import com.todo.domain.recurrence.Recurrence;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.task.Due;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.Title;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Says what is still open about a wish, and what a task is like when it has come true. */
final class Wishes {

  private Wishes() {}

  /** With what was answered since. */
  static Wish settled(Wish wish, Settled settled, ZonedDateTime now) {
    if (wish.doubt() instanceof Doubt.VagueReminder vague) {
      var named = settled.title().isEmpty() ? wish : wish.named(settled.title());
      return settled
          .due()
          .clock()
          .map(time -> named.reminded(at(vague, wish.due(), settled.due(), time, now)).settled())
          .orElse(named);
    }
    var due = wish.due(Dues.merged(wish.due(), settled.due()));
    var named = settled.title().isEmpty() ? due : due.named(settled.title());
    var timed = settled.due().clock().isPresent() && wish.doubt() instanceof Doubt.VagueTime;
    return timed ? named.settled() : named;
  }

  /** On the day that was said last, or else on the due day, or when the clock next shows it. */
  private static ReminderPlan at(
      Doubt.VagueReminder vague, Due due, Due said, LocalTime time, ZonedDateTime now) {
    var today = now.with(time);
    var next = today.isAfter(now) ? today : now.plusDays(1).with(time);
    var day = said.day().or(vague.day()::day).or(due::day).orElse(next.toLocalDate());
    return new ReminderPlan.At(day.atTime(time).atZone(now.getZone()).toInstant());
  }

  /** What has to be asked before there can be such a task, or why there never can. */
  static Optional<Reply> openAboutNew(Wish wish) {
    var untitled = wish.title().isEmpty() && !(wish.doubt() instanceof Doubt.Impossible);
    return untitled ? Optional.of(new Question.WhatTitle()) : openAbout(wish, Due.NEVER);
  }

  /** The same for a task that is due then. */
  static Optional<Reply> openAbout(Wish wish, Due before) {
    if (wish.doubt() instanceof Doubt.Impossible impossible) {
      return Optional.of(new Refusal.NotPossible(impossible));
    }
    if (wish.doubt() instanceof Doubt.VagueTime vague) {
      return Optional.of(new Question.WhatTime(vague.words()));
    }
    if (wish.doubt() instanceof Doubt.VagueReminder vague) {
      return Optional.of(new Question.WhatTime(vague.words()));
    }
    var due = Dues.merged(before, wish.due());
    if (!(wish.reminder() instanceof ReminderPlan.Before) || Dues.isMoment(due)) {
      return Optional.empty();
    }
    return Optional.of(due.clock().isEmpty() ? new Question.WhatTime("") : new Question.WhichDay());
  }

  static Step step(Reply open) {
    if (open instanceof Question.WhatTime time) {
      return Step.ask(Pending.What.TIME, time);
    }
    if (open instanceof Question.WhichDay day) {
      return Step.ask(Pending.What.DAY, day);
    }
    return open instanceof Question.WhatTitle title
        ? Step.ask(Pending.What.TITLE, title)
        : Step.over(open);
  }

  /**
   * @throws IllegalArgumentException if no task can be like that
   */
  static TaskDetails details(Wish wish, ZoneId zone) {
    return applied(wish, TaskDetails.of(new Title(wish.title()), zone));
  }

  /** What the wish does not speak of stays. */
  static TaskDetails applied(Wish wish, TaskDetails before) {
    var after = before.due(Dues.merged(before.schedule().due(), wish.due()));
    after = wish.title().isEmpty() ? after : after.titled(new Title(wish.title()));
    after = wish.recurrence().equals(Recurrence.ONCE) ? after : after.repeated(wish.recurrence());
    return wish.reminder().equals(ReminderPlan.NONE) ? after : after.reminded(wish.reminder());
  }
}
