package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      return begin(text, reading);
    }
    turn.waitFor(Pending.NONE);
    var acts = interpreter.read(asked.text(), asked.said(), turn.locale()).acts();
    if (asked.act() >= acts.size()) {
      return begin(text, reading);
    }
    var outcome =
        new Answers(turn)
            .take(
                asked,
                acts.get(asked.act()),
                reading,
                () -> interpreter.readTask(text, turn.now(), turn.locale()).wish());
    return outcome instanceof Answers.Dropped ? begin(text, reading) : goOn(asked, acts, outcome);
  }

  private List<Reply> begin(String text, Reading reading) {
    var acts = reading.acts();
    if (acts.get(0) instanceof Act.Instead instead) {
      return correct(instead);
    }
    return performed(new Spoken(text, turn.now()), acts, 0, Settled.NOTHING);
  }

  /** Does what was done last to another task instead, if there is such a task. */
  private List<Reply> correct(Act.Instead instead) {
    var before = turn.before();
    var acts =
        before.isNothing()
            ? List.<Act>of(new Act.Unclear())
            : interpreter.read(before.text(), before.at(), turn.locale()).acts();
    var meant = Retargeting.of(acts.get(0), instead.which());
    if (meant.isEmpty()) {
      return List.of(new Refusal.NothingToCorrect());
    }
    var replies = performed(before, List.of(meant.get()), 0, Settled.NOTHING);
    if (replies.stream().allMatch(Refusal.class::isInstance)) {
      return replies;
    }
    var topic = turn.topic();
    var all = new ArrayList<>(((Step.Over) new Undoing(turn).undo()).replies());
    turn.speakOf(topic);
    all.addAll(replies);
    return all;
  }

  private List<Reply> goOn(Pending.Asked asked, List<Act> acts, Answers.Outcome outcome) {
    var message = new Spoken(asked.text(), asked.said());
    if (outcome instanceof Answers.Answered answered) {
      return performed(message, acts, asked.act(), answered.settled());
    }
    if (outcome instanceof Answers.Narrowed narrowed) {
      return List.of(ask(asked, Targets.ask("", narrowed.tasks())));
    }
    if (outcome instanceof Answers.CalledOff) {
      return List.of(new Information.CalledOff());
    }
    var which = asked.what() == Pending.What.WHICH;
    var known = which ? asked.settled().meaning(List.of()) : asked.settled();
    var again = new ArrayList<>(performed(message, acts, asked.act(), known));
    again.add(0, new Information.NotAnAnswer());
    return again;
  }

  private List<Reply> performed(Spoken message, List<Act> acts, int first, Settled settled) {
    var replies = new ArrayList<Reply>();
    var named = new ArrayList<TaskId>();
    turn.remember(Spoken.NOTHING);
    for (var i = first; i < acts.size(); i++) {
      var known = i == first ? settled : Settled.NOTHING;
      var many = i == 0 ? Additions.ask(acts, known) : Optional.<Step>empty();
      var act = acts.get(i);
      var step = many.orElseGet(() -> new Performance(turn).of(act, known));
      if (step instanceof Step.Ask ask) {
        var what = ask.what();
        var text = message.text();
        replies.add(ask(new Pending.Asked(what, message.at(), text, i, List.of(), known), ask));
        return replies;
      }
      replies.addAll(((Step.Over) step).replies());
      named.addAll(turn.named());
    }
    if (acts.size() == 1 && turn.hasDone()) {
      turn.remember(message);
    } else if (acts.stream().allMatch(Act.Add.class::isInstance)) {
      turn.speakOf(new Topic(named.stream().distinct().toList(), false));
    }
    return replies;
  }

  private Reply ask(Pending.Asked asked, Step.Ask ask) {
    var offered = ask.offered().stream().map(task -> task.id()).toList();
    var clear = ask.clear().stream().map(task -> task.id()).toList();
    var settled = clear.isEmpty() ? asked.settled() : asked.settled().meaning(clear);
    turn.waitFor(
        new Pending.Asked(ask.what(), asked.said(), asked.text(), asked.act(), offered, settled));
    if (!offered.isEmpty()) {
      turn.name(ask.offered());
    }
    return ask.question();
  }
}
