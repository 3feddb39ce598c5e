package com.todo.ports.interfaces.inbound;

import com.todo.domain.conversation.Understood;
import java.util.List;

/**
 * What a sentence says.
 *
 * @param title what remains when everything understood is taken out
 * @param question what has to be answered first; empty if nothing
 */
public record ReadSentence(String title, List<Understood> understood, String question) {

  public ReadSentence {
    understood = List.copyOf(understood);
  }
}
