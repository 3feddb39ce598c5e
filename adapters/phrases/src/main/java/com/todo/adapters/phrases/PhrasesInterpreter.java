package com.todo.adapters.phrases;

import com.todo.adapters.phrases.acts.Acts;
import com.todo.adapters.phrases.text.Sentence;
import com.todo.adapters.phrases.when.Hearing;
import com.todo.adapters.phrases.words.DateOrder;
import com.todo.adapters.phrases.words.Languages;
import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.WishReading;
import com.todo.ports.interfaces.outbound.Interpreter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Understands sentences by rules and lists of words, without any model of language. */
@ApplicationScoped
public class PhrasesInterpreter implements Interpreter {

  @Override
  public Reading read(String text, ZonedDateTime now, Locale locale) {
    return Acts.read(hearing(text, now, locale));
  }

  @Override
  public WishReading readTask(String text, ZonedDateTime now, Locale locale) {
    return Acts.readTask(hearing(text, now, locale));
  }

  private static Hearing hearing(String text, ZonedDateTime now, Locale locale) {
    return new Hearing(
        new Sentence(text), Languages.of(locale), now, DateOrder.isMonthFirst(locale));
  }
}
