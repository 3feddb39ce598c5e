package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.RecordedEventBuilder.aRecordedEvent;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.account.UserId;
import com.todo.domain.audit.AuditEntry;
import com.todo.domain.audit.Digest;
import com.todo.domain.audit.RecordedEvent;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AuditQuery;
import com.todo.ports.interfaces.outbound.AuditQuery.Criterion;
import com.todo.ports.interfaces.outbound.AuditTrail;
import com.todo.ports.interfaces.outbound.Cursor;
import com.todo.ports.testkit.builders.RecordedEventBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link AuditTrail} promises. Extend it once for each adapter. */
public abstract class AuditTrailContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  private final UserId user = new UserId(UUID.randomUUID());
  private final TaskId task = new TaskId(UUID.randomUUID());

  protected abstract AuditTrail trail();

  protected abstract void inOneUnitOfWork(Consumer<AuditTrail> work);

  @Test
  void keeps_an_event_to_the_letter() {
    var event = written(aRecordedEvent().saying("{ \"b\":1,  \"a\":\"ä🌿\\u0041\" }"));

    assertEquals(List.of(event), events(trail().history(user, task)));
    assertEquals(NOON, trail().history(user, task).get(0).receivedAt());
  }

  @Test
  void links_every_entry_to_the_one_before_it() {
    List.of(1, 2, 3).forEach(i -> written(aRecordedEvent()));

    var id = 0L;
    var hash = Digest.GENESIS;
    for (var entries = trail().after(0, 2); !entries.isEmpty(); entries = trail().after(id, 2)) {
      for (var entry : entries) {
        assertTrue(entry.follows(id, hash), entry.toString());
        id = entry.id();
        hash = entry.hash();
      }
    }
    assertTrue(id >= 3);
  }

  @Test
  void writes_an_event_down_once_and_leaves_no_gap() {
    var event = written(aRecordedEvent());

    trail().append(event, NOON.plusSeconds(1));
    var next = written(aRecordedEvent());

    var entries = trail().history(user, task);
    assertEquals(List.of(event, next), events(entries));
    assertEquals(entries.get(0).id() + 1, entries.get(1).id());
  }

  @Test
  void writes_an_event_down_once_when_it_was_looked_up_with_others() {
    var there = written(aRecordedEvent());
    var fresh = aRecordedEvent().of(user).about(task).build();

    inOneUnitOfWork(
        trail -> {
          trail.prepareFor(List.of(there.id(), fresh.id()));
          List.of(there, fresh, fresh).forEach(event -> trail.append(event, NOON));
        });

    assertEquals(List.of(there, fresh), events(trail().history(user, task)));
  }

  @Test
  void shows_the_history_of_a_task_to_its_owner_alone() {
    written(aRecordedEvent());

    assertEquals(List.of(), trail().history(new UserId(UUID.randomUUID()), task));
    assertEquals(List.of(), trail().history(user, new TaskId(UUID.randomUUID())));
  }

  @Test
  void shows_the_newest_first_page_by_page_with_their_total() {
    var all = new ArrayList<RecordedEvent>();
    List.of(1, 2, 3, 4, 5).forEach(i -> all.add(0, written(aRecordedEvent())));
    var mine = List.<Criterion>of(new AuditQuery.OfUser(user));

    var first = trail().page(new AuditQuery(mine, 2, Cursor.START));
    var second = trail().page(new AuditQuery(mine, 2, first.next().orElseThrow()));
    var third = trail().page(new AuditQuery(mine, 2, second.next().orElseThrow()));

    assertEquals(all.subList(0, 2), events(first.entries()));
    assertEquals(all.subList(2, 4), events(second.entries()));
    assertEquals(all.subList(4, 5), events(third.entries()));
    assertEquals(List.of(5L, 5L, 5L), List.of(first.total(), second.total(), third.total()));
    assertTrue(third.next().isEmpty());
  }

  @Test
  void finds_entries_by_type_task_and_time_together() {
    var mine = new AuditQuery.OfUser(user);
    var early = written(aRecordedEvent().ofType("com.todo.task.created.v1").at(NOON));
    var late = written(aRecordedEvent().ofType("com.todo.task.deleted.v1").at(NOON.plusSeconds(9)));
    var elsewhere = aRecordedEvent().of(user).at(NOON).build();
    trail().append(elsewhere, NOON);

    assertEquals(List.of(late), found(mine, new AuditQuery.OfType("com.todo.task.deleted.v1")));
    assertEquals(List.of(late, early), found(mine, new AuditQuery.OfTask(task)));
    assertEquals(List.of(elsewhere, late, early), found(mine, new AuditQuery.From(NOON)));
    assertEquals(List.of(late), found(mine, new AuditQuery.From(NOON.plusSeconds(1))));
    assertEquals(List.of(elsewhere, early), found(mine, new AuditQuery.To(NOON.plusSeconds(9))));
    assertEquals(
        List.of(early),
        found(mine, new AuditQuery.OfTask(task), new AuditQuery.To(NOON.plusSeconds(1))));
  }

  @Test
  void shows_everything_when_nothing_is_asked_for() {
    var last = written(aRecordedEvent());

    var page = trail().page(new AuditQuery(List.of(), 1, Cursor.START));

    assertEquals(List.of(last), events(page.entries()));
    assertEquals(page.entries().get(0).id(), page.total());
  }

  @Test
  void refuses_a_cursor_that_it_did_not_make() {
    var query = new AuditQuery(List.of(), 1, new Cursor("nonsense"));

    assertThrows(IllegalArgumentException.class, () -> trail().page(query));
  }

  private RecordedEvent written(RecordedEventBuilder any) {
    var event = any.of(user).about(task).build();
    trail().append(event, NOON);
    return event;
  }

  private List<RecordedEvent> found(Criterion... criteria) {
    return events(trail().page(new AuditQuery(List.of(criteria), 10, Cursor.START)).entries());
  }

  private static List<RecordedEvent> events(List<AuditEntry> entries) {
    return entries.stream().map(AuditEntry::event).toList();
  }
}
