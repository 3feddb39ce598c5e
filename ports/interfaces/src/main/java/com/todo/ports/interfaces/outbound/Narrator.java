package com.todo.ports.interfaces.outbound;

import com.todo.domain.conversation.Reply;
import com.todo.domain.recurrence.RecurrenceRule;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Puts what the assistant has to say into plain words. */
public interface Narrator {

  /**
   * @param now the moment of speaking, from which days are counted: "tomorrow"
   */
  String tell(List<Reply> replies, ZonedDateTime now, Locale locale);

  /** How often something comes back, as the beginning of a sentence. */
  String tell(RecurrenceRule rule, ZonedDateTime now, Locale locale);
}
