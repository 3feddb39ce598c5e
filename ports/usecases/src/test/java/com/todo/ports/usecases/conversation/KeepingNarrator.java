package com.todo.ports.usecases.conversation;

import com.todo.domain.conversation.Reply;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.ports.interfaces.outbound.Narrator;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Keeps what there was to say, for the test to look at. */
record KeepingNarrator(List<Reply> said) implements Narrator {

  @Override
  public String tell(List<Reply> replies, ZonedDateTime now, Locale locale) {
    said.addAll(replies);
    return replies.toString();
  }

  @Override
  public String tell(RecurrenceRule rule, ZonedDateTime now, Locale locale) {
    return rule.toString();
  }
}
