package com.todo.adapters.rest.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.adapters.rest.edge.FieldError;
import com.todo.adapters.rest.edge.InvalidRequest;
import com.todo.adapters.rest.edge.QueryInput;
import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditCriteriaTest {
  private static final UUID ID = UUID.fromString("0b9c2f4e-6f0c-4d0b-9a51-0b4f2a1f7c55");

  @Test
  void asks_for_everything_unless_told_otherwise() {
    assertEquals(new AuditQuery(List.of(), 50, Cursor.START), read(Map.of()));
  }

  @Test
  void reads_every_criterion() {
    var query =
        read(
            Map.of(
                "event_type", "com.todo.task.created.v1",
                "user_id", ID.toString(),
                "task_id", ID.toString(),
                "from", "2030-01-01T00:00:00+01:00",
                "to", "2030-01-02T00:00:00Z",
                "limit", "7",
                "cursor", "abc"));

    assertEquals(
        List.of(
            new AuditQuery.OfType("com.todo.task.created.v1"),
            new AuditQuery.OfUser(new UserId(ID)),
            new AuditQuery.OfTask(new TaskId(ID)),
            new AuditQuery.From(Instant.parse("2029-12-31T23:00:00Z")),
            new AuditQuery.To(Instant.parse("2030-01-02T00:00:00Z"))),
        query.criteria());
    assertEquals(7, query.limit());
    assertEquals(new Cursor("abc"), query.cursor());
  }

  @Test
  void tells_everything_that_is_wrong_at_once() {
    var parameters =
        Map.of("event_type", "created", "user_id", "me", "from", "today", "limit", "201");

    var refusal = assertThrows(InvalidRequest.class, () -> read(parameters));

    assertEquals(
        List.of("event_type", "user_id", "from", "limit"),
        refusal.errors().stream().map(FieldError::field).toList());
  }

  private static AuditQuery read(Map<String, String> parameters) {
    return AuditCriteria.read(new QueryInput(parameters));
  }
}
