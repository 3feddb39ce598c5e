package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Act;
import com.todo.domain.conversation.Clues;
import com.todo.domain.conversation.Clues.Consent;
import com.todo.domain.conversation.Reach;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.Wish;
import com.todo.domain.conversation.WishReading;
import com.todo.domain.task.Due;
import com.todo.ports.interfaces.outbound.Interpreter;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Understands just the sentences it was told about, as commands. */
final class ScriptedInterpreter implements Interpreter {
  private final Map<String, List<Act>> acts = new HashMap<>();

  ScriptedInterpreter understands(String sentence, Act... meaning) {
    acts.put(sentence, List.of(meaning));
    return this;
  }

  @Override
  public Reading read(String text, ZonedDateTime now, Locale locale) {
    var clues = new Clues(List.of(), false, Consent.UNSAID, Due.NEVER, true, Reach.UNSAID, text);
    return new Reading(acts.getOrDefault(text, List.of(new Act.Unclear())), true, clues);
  }

  @Override
  public WishReading readTask(String text, ZonedDateTime now, Locale locale) {
    return new WishReading(Wish.titled(text), List.of());
  }
}
