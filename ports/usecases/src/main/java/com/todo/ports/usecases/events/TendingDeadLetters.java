package com.todo.ports.usecases.events;

import com.todo.ports.interfaces.inbound.TendDeadLetters;
import com.todo.ports.interfaces.outbound.DeadLetter;
import com.todo.ports.interfaces.outbound.DeadLetters;
import java.util.List;
import java.util.UUID;

public final class TendingDeadLetters implements TendDeadLetters {
  private static final int AT_MOST = 1_000;

  private final DeadLetters deadLetters;

  public TendingDeadLetters(DeadLetters deadLetters) {
    this.deadLetters = deadLetters;
  }

  @Override
  public List<DeadLetter> list() {
    return deadLetters.list(AT_MOST);
  }

  @Override
  public void replay(UUID deadLetter) {
    deadLetters.want(deadLetter);
  }
}
