package com.todo.adapters.rest.tasks;

import com.todo.domain.conversation.ConversationId;
import com.todo.domain.conversation.Thought;
import com.todo.ports.interfaces.inbound.Answer;
import com.todo.ports.interfaces.inbound.ConsultModel;
import com.todo.ports.interfaces.inbound.Consultation;
import com.todo.ports.interfaces.inbound.TalkToAssistant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The units of work of one message to the assistant: before and after a model is asked. */
@RequestScoped
@RetriedWhenStale
@Transactional
public class ChatTurn {
  private ConsultModel consultModel;
  private TalkToAssistant talkToAssistant;
  private Owner owner;

  protected ChatTurn() {} // for the CDI client proxy

  @Inject
  public ChatTurn(ConsultModel consultModel, TalkToAssistant talkToAssistant, Owner owner) {
    this.consultModel = consultModel;
    this.talkToAssistant = talkToAssistant;
    this.owner = owner;
  }

  public Consultation prepare(String message) {
    return consultModel.prepare(owner.id(), message);
  }

  public Consultation prepare(ConversationId conversation, String message) {
    return consultModel.prepare(owner.id(), conversation, message);
  }

  public Answer say(String message, Thought thought) {
    return talkToAssistant.say(owner.id(), message, thought);
  }

  public Answer say(ConversationId conversation, String message, Thought thought) {
    return talkToAssistant.say(owner.id(), conversation, message, thought);
  }
}
