package com.todo.adapters.assistant;

import com.todo.domain.conversation.Puzzle;
import com.todo.domain.conversation.Thought;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.interfaces.outbound.Secrets;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** The language model that the settings name. It is made when it is first asked. */
@ApplicationScoped
public class AssistantModel implements LanguageModel {
  private static final Logger LOG = System.getLogger(AssistantModel.class.getName());

  private Settings settings;
  private Secrets secrets;
  private ChatModel model;

  protected AssistantModel() {} // for the CDI client proxy

  @Inject
  public AssistantModel(Settings settings, Secrets secrets) {
    this.settings = settings;
    this.secrets = secrets;
  }

  /** Wrong settings are found at start, and not by whoever asks first. */
  void check(@Observes Startup event) {
    LOG.log(Level.DEBUG, () -> "language model: " + settings.provider());
  }

  @Override
  public int callsADay() {
    return settings.callsADay();
  }

  @Override
  public Thought think(Puzzle puzzle) {
    try {
      var answer = model().chat(Question.of(puzzle)).aiMessage().text();
      return new Thought.Suggested(SuggestionsJson.read(answer));
    } catch (RuntimeException e) {
      var why = Failures.of(e);
      forget(why);
      LOG.log(Level.WARNING, "The language model gave no answer: {0} ({1})", why, e.toString());
      return new Thought.Failed(why);
    }
  }

  /** A key that opens nothing may have been changed since it was read. */
  private synchronized void forget(Thought.Failure why) {
    if (why == Thought.Failure.LOCKED) {
      model = null;
    }
  }

  private synchronized ChatModel model() {
    if (model == null) {
      model = Models.of(settings, secrets);
    }
    return model;
  }
}
