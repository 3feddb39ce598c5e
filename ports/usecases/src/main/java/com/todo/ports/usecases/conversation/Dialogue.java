package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Reply;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Decides whether a message answers a question or asks for something new, and sees it through. */
final class Dialogue {
  private final Interpreter interpreter;
  private final Turn turn;

  Dialogue(Interpreter interpreter, Turn turn) {
    this.interpreter = interpreter;
    this.turn = turn;
  }

  List<Reply> hear(String text) {
    var reading = interpreter.read(text, turn.now(), turn.locale());
    if (!(turn.pending() instanceof Pending.Asked asked)) {
      return perform(text, turn.now(), reading.acts(), 0, Settled.NOTHING);
    }
    turn.waitFor(Pending.NONE);
    var acts = interpreter.read(asked.text(), asked.said(), turn.locale()).acts();
    if (asked.act() >= acts.size()) {
      return perform(text, turn.now(), reading.acts(), 0, Settled.NOTHING);
    }
    var outcome =
        new Answers(turn)
            .take(
                asked,
                acts.get(asked.act()),
                reading,
                () -> interpreter.readTask(text, turn.now(), turn.locale()).wish());
    return outcome instanceof Answers.Dropped
        ? perform(text, turn.now(), reading.acts(), 0, Settled.NOTHING)
        : goOn(asked, acts, outcome);
  }

  private List<Reply> goOn(Pending.Asked asked, List<Act> acts, Answers.Outcome outcome) {
    if (outcome instanceof Answers.Answered answered) {
      return perform(asked.text(), asked.said(), acts, asked.act(), answered.settled());
    }
    if (outcome instanceof Answers.Narrowed narrowed) {
      return List.of(ask(asked, Targets.ask("", narrowed.tasks())));
    }
    if (outcome instanceof Answers.CalledOff) {
      return List.of(new Information.CalledOff());
    }
    var again = perform(asked.text(), asked.said(), acts, asked.act(), asked.settled());
    again.add(0, new Information.NotAnAnswer());
    return again;
  }

  private List<Reply> perform(
      String text, ZonedDateTime said, List<Act> acts, int first, Settled settled) {
    var replies = new ArrayList<Reply>();
    for (var i = first; i < acts.size(); i++) {
      var known = i == first ? settled : Settled.NOTHING;
      var step = new Performance(turn).of(acts.get(i), known);
      if (step instanceof Step.Ask ask) {
        var what = ask.what();
        replies.add(ask(new Pending.Asked(what, said, text, i, List.of(), known), ask));
        return replies;
      }
      replies.addAll(((Step.Over) step).replies());
    }
    return replies;
  }

  private Reply ask(Pending.Asked asked, Step.Ask ask) {
    var offered = ask.offered().stream().map(task -> task.id()).toList();
    turn.waitFor(
        new Pending.Asked(
            ask.what(), asked.said(), asked.text(), asked.act(), offered, asked.settled()));
    if (!offered.isEmpty()) {
      turn.name(ask.offered());
    }
    return ask.question();
  }
}
