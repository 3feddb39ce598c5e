package com.todo.ports.interfaces.outbound;

import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Thought;

/**
 * Guesses what the interpreter cannot understand. It costs time and money, and whatever it says is
 * hearsay: it suggests, and acts on nothing. {@code LanguageModelContract} states what is promised
 * here.
 */
public interface LanguageModel {

  /** How often each person may have it asked in a day; 0 if there is none. */
  int callsADay();

  /**
   * What a message may ask for, or why there is no answer. It takes seconds at worst and throws
   * nothing that the world outside has caused, so it is asked while no unit of work is open.
   */
  Thought think(Puzzle puzzle);
}
