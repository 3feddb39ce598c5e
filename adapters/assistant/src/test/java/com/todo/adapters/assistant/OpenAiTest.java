package com.todo.adapters.assistant;

import com.todo.adapters.assistant.Settings.Provider;

/** Servers that speak as OpenAI's does. */
class OpenAiTest extends StandInContract {

  OpenAiTest() {
    super(Provider.OPENAI);
  }
}
