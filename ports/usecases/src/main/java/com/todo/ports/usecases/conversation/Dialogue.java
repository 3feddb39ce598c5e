package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;
import com.todo.domain.conversation.Thought;
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

  /**
   * @param thought what a language model takes the message to mean. It is heard only if the message
   *     means nothing otherwise, and never as an answer: a question is answered by the person.
   */
  List<Reply> hear(String text, Thought thought) {
    var reading = interpreter.read(text, turn.now(), turn.locale());
    if (!(turn.pending() instanceof Pending.Asked asked)) {
      return Puzzles.isUnclear(reading) ? guess(text, thought) : begin(text, reading);
    }
    turn.waitFor(Pending.NONE);
    var acts = acts(asked.message());
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

  private List<Reply> guess(String text, Thought thought) {
    if (thought instanceof Thought.Failed failed) {
      return unguessed(failed.why());
    }
    if (!(thought instanceof Thought.Suggested suggested) || suggested.suggestions().isEmpty()) {
      return List.of(new Information.NotUnderstood());
    }
    var message = new Spoken(text, turn.now(), suggested.suggestions());
    var acts = acts(message);
    if (acts.isEmpty()) {
      return unguessed(Thought.Failure.NONSENSE);
    }
    var replies = new ArrayList<>(performed(message, acts, 0, Settled.NOTHING));
    replies.add(0, new Information.Guessed());
    return replies;
  }

  private static List<Reply> unguessed(Thought.Failure why) {
    return List.of(new Information.NoGuess(why), new Information.NotUnderstood());
  }

  private List<Act> acts(Spoken message) {
    return message.suggestions().isEmpty()
        ? interpreter.read(message.text(), message.at(), turn.locale()).acts()
        : Suggestions.acts(message, interpreter, turn.locale());
  }

  /** Does what was done last to another task instead, if there is such a task. */
  private List<Reply> correct(Act.Instead instead) {
    var before = turn.before();
    var acts = before.isNothing() ? List.<Act>of(new Act.Unclear()) : acts(before);
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
    var message = asked.message();
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
    turn.guessing(!message.suggestions().isEmpty());
    for (var i = first; i < acts.size(); i++) {
      var known = i == first ? settled : Settled.NOTHING;
      var many = i == 0 ? Additions.ask(acts, known) : Optional.<Step>empty();
      var act = acts.get(i);
      var step = many.orElseGet(() -> new Performance(turn).of(act, known));
      if (step instanceof Step.Ask ask) {
        replies.add(ask(new Pending.Asked(ask.what(), message, i, List.of(), known), ask));
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
    turn.waitFor(new Pending.Asked(ask.what(), asked.message(), asked.act(), offered, settled));
    if (!offered.isEmpty()) {
      turn.name(ask.offered());
    }
    return ask.question();
  }
}
