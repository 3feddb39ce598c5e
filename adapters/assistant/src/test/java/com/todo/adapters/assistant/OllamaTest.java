package com.todo.adapters.assistant;

import com.todo.adapters.assistant.Settings.Provider;

/** Servers that speak as Ollama does. */
class OllamaTest extends StandInContract {

  OllamaTest() {
    super(Provider.OLLAMA);
  }
}
