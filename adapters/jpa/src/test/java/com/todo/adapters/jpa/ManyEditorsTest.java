package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.adapters.testdatabase.UnitsOfWork;
import com.todo.domain.account.UserId;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.Title;
import com.todo.ports.interfaces.outbound.LoggedEvent;
import com.todo.ports.interfaces.outbound.PublishedEvent;
import com.todo.ports.interfaces.outbound.TaskCounts;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight at a time change lists, some of them the same, while consumers read what happened. */
class ManyEditorsTest {
  private static final int EDITORS = 8;
  private static final int CHANGES = 60;
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final List<UserId> users = List.of(registered(), registered(), registered());
  private final String consumer = "consumer-" + UUID.randomUUID();

  @BeforeEach
  void theConsumerHasSeenEverythingElse() {
    while (!read().isEmpty()) {}
  }

  @Test
  void numbers_every_change_and_shows_each_to_a_consumer_once_and_in_order() throws Exception {
    var busy = new AtomicBoolean(true);
    var pool = Executors.newFixedThreadPool(EDITORS + 1);
    var reader = pool.submit(() -> readWhile(busy));
    var editors = pool.invokeAll(IntStream.range(0, EDITORS).mapToObj(this::editing).toList());
    for (var editor : editors) {
      editor.get();
    }
    busy.set(false);
    var seen = reader.get().stream().filter(e -> users.contains(e.event().owner())).toList();
    pool.shutdown();

    assertEquals(EDITORS * CHANGES, seen.size());
    assertEquals(seen.size(), seen.stream().map(PublishedEvent::id).distinct().count());
    var numbers = new HashMap<UserId, List<Long>>();
    seen.forEach(
        e -> numbers.computeIfAbsent(e.event().owner(), u -> new ArrayList<>()).add(e.sequence()));
    for (var user : users) {
      var changes = Adapters.feed().latest(user);
      assertEquals(LongStream.rangeClosed(1, changes).boxed().toList(), numbers.get(user));
      assertEquals(new TaskCounts(changes, 0), Adapters.tasks().count(user));
    }
  }

  @Test
  void lets_editors_of_several_tasks_at_once_never_wait_for_each_other_in_a_circle()
      throws Exception {
    var one = created(users.get(0));
    var other = created(users.get(0));
    var pool = Executors.newFixedThreadPool(2);
    var forth = pool.submit(() -> edit(50, one, other));
    var back = pool.submit(() -> edit(50, other, one));

    var kept = forth.get() + back.get();
    pool.shutdown();

    assertTrue(kept >= 50, kept + " of 100 edits were kept");
    assertEquals(2 + 2 * kept, Adapters.feed().latest(users.get(0)));
  }

  private Callable<Boolean> editing(int editor) {
    return () -> {
      for (var i = 0; i < CHANGES; i++) {
        created(users.get((editor + i) % users.size()));
      }
      return true;
    };
  }

  /** How often both tasks could be renamed together; the slower of two editors gives up. */
  private int edit(int times, TaskId... tasks) {
    var kept = 0;
    for (var i = 0; i < times; i++) {
      try {
        UnitsOfWork.TODO.run(() -> List.of(tasks).forEach(this::rename));
        kept++;
      } catch (StaleTask e) {
        // Somebody was faster.
      }
    }
    return kept;
  }

  private void rename(TaskId id) {
    var task = Adapters.tasks().find(users.get(0), id).orElseThrow();
    var details = task.details().titled(new Title("Renamed " + UUID.randomUUID()));
    var change = task.change(details, NOON).orElseThrow();
    Adapters.tasks().save(change.state());
    Adapters.publisher().publish(change.event());
  }

  private TaskId created(UserId owner) {
    var details = TaskDetails.of(new Title("Water the ficus"), ZoneOffset.UTC);
    var change = Task.create(new TaskId(UUID.randomUUID()), owner, details, NOON);
    UnitsOfWork.TODO.run(
        () -> {
          Adapters.tasks().save(change.state());
          Adapters.publisher().publish(change.event());
        });
    return change.state().id();
  }

  private List<PublishedEvent> readWhile(AtomicBoolean busy) {
    var seen = new ArrayList<PublishedEvent>();
    while (busy.get() || Adapters.log().behind(consumer) > 0) {
      read().forEach(e -> seen.add(e.event()));
    }
    return seen;
  }

  private List<LoggedEvent> read() {
    var events = Adapters.log().next(consumer, 50);
    if (!events.isEmpty()) {
      Adapters.log().advance(consumer, events.get(events.size() - 1));
    }
    return events;
  }

  private static UserId registered() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    return account.id();
  }
}
