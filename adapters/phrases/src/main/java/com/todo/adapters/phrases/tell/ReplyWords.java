package com.todo.adapters.phrases.tell;

import com.todo.domain.conversation.Deed;
import com.todo.domain.conversation.Information;
import com.todo.domain.conversation.Question;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.Reply;

/** Puts any reply into words. */
public final class ReplyWords {
  private final Voice voice;

  public ReplyWords(Voice voice) {
    this.voice = voice;
  }

  public String of(Reply reply) {
    if (reply instanceof Deed deed) {
      return new DeedWords(voice).of(deed);
    }
    if (reply instanceof Question question) {
      return new QuestionWords(voice).of(question);
    }
    return reply instanceof Refusal refusal
        ? new RefusalWords(voice).of(refusal)
        : new InformationWords(voice).of((Information) reply);
  }
}
