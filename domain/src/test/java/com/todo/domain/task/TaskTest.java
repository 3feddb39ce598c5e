package com.todo.domain.task;

import static com.todo.domain.task.Sample.ANNA;
import static com.todo.domain.task.Sample.FICUS;
import static com.todo.domain.task.Sample.LATER;
import static com.todo.domain.task.Sample.NOW;
import static com.todo.domain.task.Sample.deleted;
import static com.todo.domain.task.Sample.details;
import static com.todo.domain.task.Sample.done;
import static com.todo.domain.task.Sample.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.todo.domain.recurrence.RuleInForce;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskTest {

  @Test
  void begins_pending_with_version_one() {
    var created = Task.create(FICUS, ANNA, details(), NOW);

    assertEquals(TaskStatus.PENDING, created.state().status());
    assertEquals(1, created.state().version());
    assertEquals(
        new TaskEvent.Created(FICUS, ANNA, details(), RuleInForce.NONE, 0, NOW), created.event());
  }

  @Test
  void is_done_once() {
    var completed = task().complete(LATER);

    assertEquals(new TaskStatus.Completed(LATER), completed.state().status());
    assertEquals(2, completed.state().version());
    assertEquals(new TaskEvent.Completed(FICUS, ANNA, RuleInForce.NONE, LATER), completed.event());
    assertThrows(TaskAlreadyDone.class, () -> completed.state().complete(LATER));
  }

  @Test
  void is_reopened_when_it_was_not_done_after_all() {
    var reopened = done().reopen(LATER);

    assertEquals(TaskStatus.PENDING, reopened.state().status());
    assertEquals(
        new TaskEvent.Updated(
            FICUS, ANNA, List.of(new TaskChange.StatusSet(TaskStatus.PENDING)), 3, LATER),
        reopened.event());
    assertThrows(TaskNotDone.class, () -> task().reopen(LATER));
  }

  @Test
  void is_restored_as_it_was() {
    assertEquals(TaskStatus.PENDING, deleted().restore(LATER).state().status());
    assertEquals(
        new TaskStatus.Completed(LATER),
        done().delete(LATER).state().restore(LATER).state().status());
    assertThrows(TaskNotDeleted.class, () -> task().restore(LATER));
  }

  @Test
  void cannot_be_restored_after_thirty_days() {
    var lastMoment = LATER.plus(Task.RESTORABLE);

    assertTrue(!deleted().restore(lastMoment).state().isDeleted());
    assertThrows(TaskGone.class, () -> deleted().restore(lastMoment.plusMillis(1)));
  }

  @Test
  void does_nothing_once_deleted() {
    assertThrows(TaskGone.class, () -> deleted().complete(LATER));
    assertThrows(TaskGone.class, () -> deleted().reopen(LATER));
    assertThrows(TaskGone.class, () -> deleted().delete(LATER));
    assertThrows(TaskGone.class, () -> deleted().change(details(), LATER));
  }

  @Test
  void stays_as_it_is_when_nothing_is_different() {
    assertEquals(Optional.empty(), task().change(details(), LATER));
  }

  @Test
  void counts_its_changes_and_remembers_when() {
    var changed = task().change(details().titled(new Title("Water it")), LATER).orElseThrow();

    assertEquals(2, changed.state().version());
    assertEquals(new Lifetime(NOW, LATER), changed.state().lifetime());
  }
}
