package com.todo.adapters.assistant;

import com.todo.adapters.assistant.Settings.Provider;
import com.todo.domain.conversation.Suggestion;
import com.todo.ports.interfaces.outbound.LanguageModel;
import com.todo.ports.testkit.contracts.LanguageModelContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** The port's contract, kept on a server of one kind. */
abstract class StandInContract extends LanguageModelContract {
  private final StandIn server;

  StandInContract(Provider provider) {
    server = new StandIn(provider);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Override
  protected LanguageModel saying(List<Suggestion> suggestions) {
    return server.saying(Answered.of(suggestions)).model();
  }

  @Override
  protected LanguageModel slow() {
    return server
        .behaving(exchange -> Thread.sleep(60_000))
        .model(Duration.ofMillis(200), Map.of());
  }

  @Override
  protected LanguageModel away() {
    server.close();
    return server.model();
  }
}
