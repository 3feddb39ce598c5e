package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Delay;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Selection.Progress;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderPlan;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.ListReminders;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts reminders off: the one that came up last, or that of a task. */
final class Snoozes {
  private final Turn turn;
  private final Targets targets;

  Snoozes(Turn turn) {
    this.turn = turn;
    this.targets = new Targets(turn);
  }

  Step snooze(Reference which, Delay delay, Settled settled) {
    if (which instanceof Reference.It && settled.tasks().isEmpty()) {
      return it(delay, settled);
    }
    var target = targets.find(which, settled, Progress.PENDING, Progress.PENDING);
    if (!(target instanceof Targets.Found found)) {
      return ((Targets.Unclear) target).step();
    }
    var task = found.tasks().get(0);
    return ofTask(task)
        .map(reminder -> snoozed(task, reminder, delay, settled))
        .orElseGet(() -> Step.over(new Refusal.NoReminder(task)));
  }

  /** The one spoken of if it has come up, or the last one that has, or the one spoken of. */
  private Step it(Delay delay, Settled settled) {
    var named = turn.named().size() == 1 ? turn.tools().find(turn.named().get(0)) : none();
    var its = named.filter(Task::isPending).flatMap(this::ofTask);
    var up = its.filter(this::isUp).or(this::lastUp).or(() -> its);
    var task = up.flatMap(reminder -> turn.tools().find(reminder.task()));
    if (task.isEmpty()) {
      return Step.over(
          named.<Refusal>map(Refusal.NoReminder::new).orElse(new Refusal.NothingToSnooze()));
    }
    return snoozed(task.get(), up.get(), delay, settled);
  }

  private static Optional<Task> none() {
    return Optional.empty();
  }

  private Step snoozed(Task task, Reminder reminder, Delay said, Settled settled) {
    turn.name(List.of(task));
    if (said instanceof Delay.Until until && until.doubt() instanceof Doubt.Impossible never) {
      return Step.over(new Refusal.NotPossible(never));
    }
    var delay = said instanceof Delay.Until until ? Delays.settled(until, settled) : said;
    if (delay instanceof Delay.Until until && until.doubt() instanceof Doubt.VagueTime vague) {
      return Step.ask(Pending.What.TIME, new Question.WhatTime(vague.words()));
    }
    if (delay instanceof Delay.Until until && until.due().equals(Due.NEVER)) {
      return Step.ask(Pending.What.TIME, new Question.UntilWhen(task));
    }
    var end = Delays.end(delay, reminder.triggerTime(), turn.now());
    var before = task.details().reminded(new ReminderPlan.At(reminder.triggerTime()));
    var later = turn.tools().snooze(task, reminder.id(), end);
    var after = turn.tools().find(task.id()).orElse(task);
    turn.did(UndoStep.of(UndoStep.Kind.SNOOZED, after, before));
    return Step.over(new Deed.Snoozed(after, later.triggerTime()));
  }

  private Optional<Reminder> lastUp() {
    return reminders().lastUp(turn.tools().user(), turn.now().toInstant());
  }

  private Optional<Reminder> ofTask(Task task) {
    return of(task.id());
  }

  private Optional<Reminder> of(TaskId task) {
    return Optional.ofNullable(reminders().ofTasks(turn.tools().user(), List.of(task)).get(task))
        .filter(reminder -> reminder.status() != ReminderStatus.CANCELLED);
  }

  private ListReminders reminders() {
    return turn.tools().ports().time().reminders();
  }

  private boolean isUp(Reminder reminder) {
    return !reminder.triggerTime().isAfter(turn.now().toInstant());
  }

  /** The reminder comes up again when it would have, or at once if that is over. */
  static Instant again(UndoStep step, Instant now) {
    var soon = now.plusSeconds(1);
    return step.before().reminderTime().filter(time -> time.isAfter(soon)).orElse(soon);
  }
}
