package com.todo.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00.123456Z");
  private static final AuditEntry FIRST = AuditEntry.first(event("{\"a\":1}"), NOW);

  @Test
  void follows_the_entry_it_was_written_after() {
    var second = FIRST.next(event("{}"), NOW);

    assertTrue(FIRST.follows(0, Digest.GENESIS));
    assertTrue(second.follows(FIRST.id(), FIRST.hash()));
    assertEquals(2, second.id());
  }

  @Test
  void does_not_follow_any_other() {
    var second = FIRST.next(event("{}"), NOW);

    assertFalse(second.follows(0, Digest.GENESIS));
    assertFalse(second.follows(FIRST.id(), Digest.GENESIS));
    assertFalse(second.follows(FIRST.id() + 1, FIRST.hash()));
  }

  @Test
  void shows_when_anything_in_it_was_changed() {
    var forged =
        new AuditEntry(
            1, event("{\"a\":2}"), FIRST.receivedAt(), FIRST.previousHash(), FIRST.hash());
    var later =
        new AuditEntry(1, FIRST.event(), NOW.plusSeconds(1), FIRST.previousHash(), FIRST.hash());

    assertFalse(forged.follows(0, Digest.GENESIS));
    assertFalse(later.follows(0, Digest.GENESIS));
  }

  @Test
  void seals_the_place_as_well_as_the_event() {
    var event = event("{}");

    assertNotEquals(
        AuditEntry.first(event, NOW).hash(), AuditEntry.first(event, NOW).next(event, NOW).hash());
  }

  @Test
  void is_intact_when_no_entry_is_broken() {
    assertTrue(new Verification(2, 0).intact());
    assertFalse(new Verification(2, 1).intact());
  }

  private static RecordedEvent event(String payload) {
    var id = new UUID(0, 1);
    return new RecordedEvent(
        id, "com.todo.task.created.v1", "chat-api", new UserId(id), new TaskId(id), payload, NOW);
  }
}
