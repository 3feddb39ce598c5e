package com.todo.ports.interfaces.outbound;

import com.todo.domain.conversation.Reading;
import com.todo.domain.conversation.WishReading;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Understands what people write. The same text, moment and locale always give the same answer, and
 * any text gives one.
 */
public interface Interpreter {

  /**
   * What somebody asks the assistant for.
   *
   * @param now the moment it was said, on the wall clock of whoever said it
   * @param locale the language, and the order of day and month in a date
   */
  Reading read(String text, ZonedDateTime now, Locale locale);

  /** What a sentence says about a task that is to be made of it, whatever verbs it has. */
  WishReading readTask(String text, ZonedDateTime now, Locale locale);
}
