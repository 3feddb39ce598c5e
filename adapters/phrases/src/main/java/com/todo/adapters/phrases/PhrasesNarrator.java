package com.todo.adapters.phrases;

import com.todo.adapters.phrases.tell.ReplyWords;
import com.todo.adapters.phrases.tell.Voice;
import com.todo.adapters.phrases.words.Languages;
import com.todo.domain.conversation.Reply;
import com.todo.domain.recurrence.RecurrenceRule;
import com.todo.ports.interfaces.outbound.Narrator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Speaks in the sentences that the file of words has for each reply. */
@ApplicationScoped
public class PhrasesNarrator implements Narrator {

  @Override
  public String tell(List<Reply> replies, ZonedDateTime now, Locale locale) {
    var words = new ReplyWords(new Voice(Languages.of(locale), now));
    return replies.stream().map(words::of).collect(Collectors.joining("\n"));
  }

  @Override
  public String tell(RecurrenceRule rule, ZonedDateTime now, Locale locale) {
    return new Voice(Languages.of(locale), now).sentence(rule);
  }
}
