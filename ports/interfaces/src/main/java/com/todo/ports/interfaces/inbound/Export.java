package com.todo.ports.interfaces.inbound;

import com.todo.domain.account.Account;
import com.todo.domain.task.Task;
import com.todo.ports.interfaces.outbound.Conversation;
import java.time.Instant;
import java.util.List;

/** Everything kept about a person, deleted tasks included. */
public record Export(
    Account account, List<Task> tasks, List<Conversation> conversations, Instant exportedAt) {

  public Export {
    tasks = List.copyOf(tasks);
    conversations = List.copyOf(conversations);
  }
}
