package com.todo.ports.interfaces.inbound;

import com.todo.domain.conversation.Understood;
import com.todo.domain.task.Task;
import java.util.List;

/** The task made of a sentence, and which words made it what it is. */
public record QuickAdded(Task task, List<Understood> understood) {

  public QuickAdded {
    understood = List.copyOf(understood);
  }
}
