package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Thought;

/**
 * Has a language model guess at a message before it goes to the assistant, if there is a model and
 * nobody else understands the message.
 *
 * <p>In two steps, because only the first has to do with the list: {@code prepare} is a unit of
 * work, and {@code ask}, which may take seconds, is none.
 */
public interface ConsultModel {

  /** For a message that begins a conversation. */
  Consultation prepare(UserId person, String message);

  /**
   * For a message that goes on with one. What may be the answer to a question is no model's
   * business.
   *
   * @throws com.todo.domain.conversation.UnknownConversation if it is not this person's
   */
  Consultation prepare(UserId person, ConversationId conversation, String message);

  /** What came of it. */
  Thought ask(Consultation consultation);
}
