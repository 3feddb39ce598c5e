package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Thought;
import com.todo.domain.conversation.UnknownConversation;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.inbound.ConsultModel;
import com.todo.ports.interfaces.inbound.Consultation;
import com.todo.ports.interfaces.inbound.FindAccount;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.outbound.ConversationRepository;
import com.todo.ports.interfaces.outbound.Interpreter;
import com.todo.ports.interfaces.outbound.TaskQuery;
import java.time.InstantSource;
import java.util.List;

public final class ConsultingModel implements ConsultModel {
  private static final int MOST_TITLES = 30;
  private static final Consultation NEEDLESS = new Consultation.Closed(Thought.NONE);

  private final ModelPorts ports;
  private final ConversationRepository conversations;
  private final FindAccount accounts;
  private final ListTasks tasks;
  private final Interpreter interpreter;
  private final InstantSource clock;

  public ConsultingModel(
      ModelPorts ports,
      ConversationRepository conversations,
      FindAccount accounts,
      ListTasks tasks,
      Interpreter interpreter,
      InstantSource clock) {
    this.ports = ports;
    this.conversations = conversations;
    this.accounts = accounts;
    this.tasks = tasks;
    this.interpreter = interpreter;
    this.clock = clock;
  }

  @Override
  public Consultation prepare(UserId person, String message) {
    return ports.model().callsADay() == 0 ? NEEDLESS : consultation(person, message);
  }

  @Override
  public Consultation prepare(UserId person, ConversationId id, String message) {
    if (ports.model().callsADay() == 0) {
      return NEEDLESS;
    }
    var before = conversations.find(person, id).orElseThrow(() -> new UnknownConversation(id));
    return MemoryText.read(before.memory()).pending() instanceof Pending.Asked
        ? NEEDLESS
        : consultation(person, message);
  }

  private Consultation consultation(UserId person, String message) {
    Utterance.check(message);
    var profile = accounts.find(person).profile();
    var now = clock.instant().atZone(profile.zone());
    var reading = interpreter.read(message, now, profile.locale());
    if (!Puzzles.isWorthAGuess(message, reading)) {
      return NEEDLESS;
    }
    return ports.calls().count(person, now.toLocalDate(), ports.model().callsADay())
        ? new Consultation.Open(new Puzzle(message, now, profile.locale(), titles(person)))
        : new Consultation.Closed(new Thought.Failed(Thought.Failure.SPENT));
  }

  private List<Title> titles(UserId person) {
    var latest = TaskQuery.of(TaskQuery.Filter.PENDING).first(MOST_TITLES);
    return tasks.list(person, latest).tasks().stream()
        .map(task -> task.details().title())
        .distinct()
        .toList();
  }

  @Override
  public Thought ask(Consultation consultation) {
    return consultation instanceof Consultation.Open open
        ? ports.model().think(open.puzzle())
        : ((Consultation.Closed) consultation).thought();
  }
}
