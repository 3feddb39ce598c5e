package com.todo.adapters.assistant;

import com.todo.ports.interfaces.outbound.Secrets;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;

/** Makes the model that the settings name. Nothing is tried twice: a person is waiting. */
final class Models {
  private static final String KEY = "assistant-api-key";

  private Models() {}

  static ChatModel of(Settings settings, Secrets secrets) {
    var http = new PatientClients(settings.timeout());
    if (settings.provider() == Settings.Provider.OLLAMA) {
      return OllamaChatModel.builder()
          .httpClientBuilder(http)
          .baseUrl(settings.url())
          .modelName(settings.model())
          .numPredict(settings.tokens())
          .temperature(0.0)
          .responseFormat(ResponseFormat.JSON)
          .maxRetries(0)
          .build();
    }
    // Servers of one's own often want no key, and the library always wants one.
    var key = secrets.find(KEY).map(String::strip).filter(text -> !text.isEmpty()).orElse("none");
    return OpenAiChatModel.builder()
        .httpClientBuilder(http)
        .baseUrl(settings.url())
        .apiKey(key)
        .modelName(settings.model())
        .maxTokens(settings.tokens())
        .responseFormat(ResponseFormat.JSON)
        .maxRetries(0)
        .build();
  }
}
