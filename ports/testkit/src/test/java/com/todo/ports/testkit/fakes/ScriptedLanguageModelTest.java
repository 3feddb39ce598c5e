package com.todo.ports.testkit.fakes;

import com.todo.domain.conversation.Suggestion;
import com.todo.domain.conversation.Thought;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.testkit.contracts.LanguageModelContract;
import java.util.List;

class ScriptedLanguageModelTest extends LanguageModelContract {

  @Override
  protected LanguageModel saying(List<Suggestion> suggestions) {
    return ScriptedLanguageModel.of(1).saying(suggestions.toArray(Suggestion[]::new));
  }

  @Override
  protected LanguageModel slow() {
    return ScriptedLanguageModel.of(1).failing(Thought.Failure.TOO_SLOW);
  }

  @Override
  protected LanguageModel away() {
    return ScriptedLanguageModel.of(1).failing(Thought.Failure.AWAY);
  }
}
