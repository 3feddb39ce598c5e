package com.todo.adapters.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.CallContext;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventLog;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.testkit.contracts.EventPublisherContract;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JpaOutboxTest extends EventPublisherContract {

  @Override
  protected EventPublisher publisher() {
    return Adapters.publisher();
  }

  @Override
  protected ChangeFeed feed() {
    return Adapters.feed();
  }

  @Override
  protected EventLog log() {
    return Adapters.log();
  }

  @Override
  protected CallContext call() {
    return Adapters.CALL;
  }

  @Test
  void cuts_off_what_the_database_cannot_hold_of_a_time() {
    var owner = new UserId(UUID.randomUUID());
    var at = Instant.parse("2026-03-02T12:00:00.123456789Z");

    publisher().publish(new TaskEvent.Deleted(new TaskId(UUID.randomUUID()), owner, at));

    assertEquals(
        Instant.parse("2026-03-02T12:00:00.123456Z"),
        feed().since(owner, 0, 1).events().get(0).event().at());
  }
}
