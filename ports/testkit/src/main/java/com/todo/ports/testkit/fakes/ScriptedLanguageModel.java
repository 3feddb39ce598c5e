package com.todo.ports.testkit.fakes;

import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Thought;
import com.todo.ports.interfaces.outbound.LanguageModel;
import java.util.ArrayList;
import java.util.List;

/** A language model that says what it was told to, and remembers what it was asked. */
public final class ScriptedLanguageModel implements LanguageModel {
  private final List<Puzzle> puzzles = new ArrayList<>();
  private final int callsADay;
  private Thought thought = new Thought.Suggested(List.of());

  private ScriptedLanguageModel(int callsADay) {
    this.callsADay = callsADay;
  }

  /** There is no model. */
  public static ScriptedLanguageModel none() {
    return new ScriptedLanguageModel(0);
  }

  public static ScriptedLanguageModel of(int callsADay) {
    return new ScriptedLanguageModel(callsADay);
  }

  public ScriptedLanguageModel saying(Suggestion... suggestions) {
    thought = new Thought.Suggested(List.of(suggestions));
    return this;
  }

  public ScriptedLanguageModel failing(Thought.Failure why) {
    thought = new Thought.Failed(why);
    return this;
  }

  @Override
  public int callsADay() {
    return callsADay;
  }

  @Override
  public Thought think(Puzzle puzzle) {
    puzzles.add(puzzle);
    return thought;
  }

  public List<Puzzle> puzzles() {
    return List.copyOf(puzzles);
  }
}
