package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Clues;
import com.todo.domain.conversation.Clues.Consent;
import com.todo.domain.conversation.DayPart;
import com.todo.domain.conversation.Doubt;
import com.todo.domain.conversation.Edit;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Reference;
import com.todo.domain.conversation.Wish;
import com.todo.domain.task.Due;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/** Takes what a person says as the answer to what the assistant asked, if it can be one. */
final class Answers {
  private static final int HOURS = 24;
  private final Turn turn;

  Answers(Turn turn) {
    this.turn = turn;
  }

  /** What has become of a question. */
  sealed interface Outcome {}

  /** It was answered, with so much settled now. */
  record Answered(Settled settled) implements Outcome {}

  /** It is down to these. */
  record Narrowed(List<Task> tasks) implements Outcome {}

  /** It was called off. */
  record CalledOff() implements Outcome {}

  /** The answer does not fit. */
  record Unfit() implements Outcome {}

  /** The person speaks of something else now. */
  record Dropped() implements Outcome {}

  /**
   * @param act the act that the question was about
   */
  Outcome take(Pending.Asked asked, Act act, Reading said, WishOf wishOf) {
    if (said.commanded()) {
      return new Dropped();
    }
    if (said.clues().consent() == Consent.NO) {
      return new CalledOff();
    }
    return switch (asked.what()) {
      case TIME -> time(asked.settled(), act, said);
      case DAY -> day(asked.settled(), said);
      case TITLE -> title(asked.settled(), wishOf.sentence());
      case WHICH -> which(asked, said);
      case WHETHER -> whether(asked, said.clues());
      case HOW_FAR -> howFar(asked, said.clues());
    };
  }

  /** Reads the sentence as a task of its own. */
  interface WishOf {
    Wish sentence();
  }

  private static Outcome time(Settled settled, Act act, Reading said) {
    var clues = said.clues();
    var hour = clues.places().size() == 1 ? clues.places().get(0) : HOURS;
    var due = hour >= 0 && hour < HOURS ? clues.due().at(LocalTime.of(hour, 0)) : clues.due();
    var exact = clues.exact() && clues.due().clock().isPresent();
    if (due.clock().isEmpty()) {
      return somethingElse(said) ? new Dropped() : new Unfit();
    }
    return new Answered(settled.due(exact ? due : due.at(part(act).resolve(clock(due)))));
  }

  private static LocalTime clock(Due due) {
    return due.clock().orElse(LocalTime.MIDNIGHT);
  }

  private static DayPart part(Act act) {
    var doubt = doubt(act);
    if (doubt instanceof Doubt.VagueReminder reminder) {
      return reminder.part();
    }
    return doubt instanceof Doubt.VagueTime vague ? vague.part() : DayPart.ANY;
  }

  private static Doubt doubt(Act act) {
    if (act instanceof Act.Add add) {
      return add.wish().doubt();
    }
    if (act instanceof Act.Amend amend) {
      return amend.wish().doubt();
    }
    return act instanceof Act.Change change && change.edit() instanceof Edit.Take take
        ? take.wish().doubt()
        : Doubt.NONE;
  }

  private static Outcome day(Settled settled, Reading said) {
    if (said.clues().due().day().isEmpty()) {
      return somethingElse(said) ? new Dropped() : new Unfit();
    }
    return new Answered(settled.due(said.clues().due()));
  }

  private static Outcome title(Settled settled, Wish said) {
    return said.title().isEmpty()
        ? new Unfit()
        : new Answered(settled.titled(said.title()).due(said.due()));
  }

  private Outcome which(Pending.Asked asked, Reading said) {
    var clues = said.clues();
    if (clues.all()) {
      return new Answered(asked.settled().choosing(asked.offered()));
    }
    if (!clues.places().isEmpty()) {
      var chosen = Places.among(asked.offered(), clues.places());
      return chosen.isEmpty() ? new Unfit() : new Answered(asked.settled().choosing(chosen));
    }
    var matching = Names.bestOf(new Reference.ByName(clues.rest(), clues.rest()), load(asked));
    if (matching.isEmpty()) {
      return somethingElse(said) ? new Dropped() : new Unfit();
    }
    return matching.size() > 1
        ? new Narrowed(matching)
        : new Answered(asked.settled().choosing(List.of(matching.get(0).id())));
  }

  private static Outcome whether(Pending.Asked asked, Clues clues) {
    if (clues.consent() == Consent.YES || clues.all()) {
      return new Answered(asked.settled().confirmedFor(asked.offered()));
    }
    var chosen = Places.among(asked.offered(), clues.places());
    return chosen.isEmpty() ? new Unfit() : new Answered(asked.settled().confirmedFor(chosen));
  }

  private static Outcome howFar(Pending.Asked asked, Clues clues) {
    return clues.reach() == Reach.UNSAID
        ? new Unfit()
        : new Answered(asked.settled().meaning(asked.offered()).reaching(clues.reach()));
  }

  private List<Task> load(Pending.Asked asked) {
    return asked.offered().stream().flatMap(this::load).toList();
  }

  private Stream<Task> load(TaskId id) {
    return turn.tools().find(id).stream();
  }

  /** Whether it could be a task of its own, rather than an answer that went wrong. */
  private static boolean somethingElse(Reading said) {
    return said.acts().get(0) instanceof Act.Add add
        && !(add.wish().doubt() instanceof Doubt.VagueTime && add.wish().title().isEmpty());
  }
}
