package com.todo.ports.testkit.contracts;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.account.UnknownAccount;
import com.todo.domain.account.UserId;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.AccountRepository;
import com.todo.ports.interfaces.outbound.TaskCounts;
import com.todo.ports.interfaces.outbound.TaskRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link TaskRepository} promises. Extend it once for each adapter. */
public abstract class TaskRepositoryContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

  private UserId owner;

  protected abstract TaskRepository tasks();

  /** Where the owners of those tasks are kept. */
  protected abstract AccountRepository accounts();

  @BeforeEach
  void somebodyHasAList() {
    owner = registered();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("com.todo.ports.testkit.contracts.KindsOfTask#all")
  void gives_back_what_it_was_given(String kind, Task any) {
    var task = aTask().like(any).ownedBy(owner).withId(new TaskId(UUID.randomUUID())).build();

    tasks().save(task);

    assertEquals(Optional.of(task), tasks().find(owner, task.id()));
    assertEquals(List.of(task), tasks().all(owner));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("com.todo.ports.testkit.contracts.KindsOfTask#all")
  void keeps_every_part_of_a_changed_task(String kind, Task any) {
    var before = aTask().ownedBy(owner).build();
    tasks().save(before);

    var after = aTask().like(any).ownedBy(owner).withId(before.id()).atVersion(2).build();
    after = aTask().like(after).createdAt(before.lifetime().createdAt()).updatedAt(NOON).build();
    tasks().save(after);

    assertEquals(Optional.of(after), tasks().find(owner, before.id()));
  }

  @Test
  void shows_a_task_to_nobody_but_its_owner() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    assertEquals(Optional.empty(), tasks().find(registered(), task.id()));
    assertEquals(Optional.empty(), tasks().find(owner, new TaskId(UUID.randomUUID())));
  }

  @Test
  void gives_many_back_at_once() {
    var mine = aTask().ownedBy(owner).build();
    var theirs = aTask().ownedBy(registered()).build();
    List.of(mine, theirs, aTask().ownedBy(owner).build()).forEach(tasks()::save);

    assertEquals(List.of(), tasks().findAll(List.of()));
    assertEquals(
        Set.of(mine, theirs),
        Set.copyOf(
            tasks().findAll(List.of(mine.id(), theirs.id(), new TaskId(UUID.randomUUID())))));
  }

  @Test
  void hands_a_task_out_for_a_change_to_its_owner_alone() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    assertEquals(Optional.of(task), tasks().take(owner, task.id()));
    assertEquals(Optional.empty(), tasks().take(new UserId(UUID.randomUUID()), task.id()));
    assertEquals(Optional.empty(), tasks().take(owner, new TaskId(UUID.randomUUID())));
  }

  @Test
  void refuses_the_slower_of_two_editors() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);
    var quick = aTask().like(task).atVersion(2).titled("Quick").build();
    var slow = aTask().like(task).atVersion(2).titled("Slow").build();

    tasks().save(quick);

    assertThrows(StaleTask.class, () -> tasks().save(slow));
    assertEquals(Optional.of(quick), tasks().find(owner, task.id()));
  }

  @Test
  void refuses_a_state_that_does_not_follow_the_one_it_has() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    assertThrows(StaleTask.class, () -> tasks().save(task));
    assertThrows(StaleTask.class, () -> tasks().save(aTask().like(task).atVersion(3).build()));
    assertThrows(StaleTask.class, () -> tasks().save(aTask().ownedBy(owner).atVersion(2).build()));
  }

  @Test
  void refuses_a_task_of_nobody() {
    assertThrows(UnknownAccount.class, () -> tasks().save(aTask().build()));
  }

  @Test
  void never_gives_a_task_to_another_owner() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    var stolen = aTask().like(task).ownedBy(registered()).atVersion(2).build();

    assertThrows(StaleTask.class, () -> tasks().save(stolen));
    assertEquals(Optional.of(task), tasks().find(owner, task.id()));
  }

  @Test
  void counts_what_is_not_deleted() {
    tasks().save(aTask().ownedBy(owner).build());
    tasks().save(aTask().ownedBy(owner).build());
    tasks().save(aTask().ownedBy(owner).completed(NOON).build());
    tasks().save(aTask().ownedBy(owner).deleted(NOON).build());
    tasks().save(aTask().ownedBy(registered()).build());

    assertEquals(new TaskCounts(2, 1), tasks().count(owner));
    assertEquals(3, tasks().count(owner).total());
  }

  @Test
  void counts_a_task_by_the_status_it_has_now() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    tasks().save(aTask().like(task).completed(NOON).atVersion(2).build());
    assertEquals(new TaskCounts(0, 1), tasks().count(owner));

    tasks().save(aTask().like(task).atVersion(3).build());
    assertEquals(new TaskCounts(1, 0), tasks().count(owner));

    tasks().save(aTask().like(task).deleted(NOON).atVersion(4).build());
    assertEquals(new TaskCounts(0, 0), tasks().count(owner));
  }

  @Test
  void lists_all_tasks_the_oldest_first() {
    var young = aTask().ownedBy(owner).createdAt(NOON.plusSeconds(1)).build();
    var old = aTask().ownedBy(owner).createdAt(NOON).deleted(NOON.plusSeconds(2)).build();
    tasks().save(young);
    tasks().save(old);

    assertEquals(List.of(old, young), tasks().all(owner));
  }

  @Test
  void loses_the_tasks_of_an_account_that_is_removed() {
    var task = aTask().ownedBy(owner).build();
    tasks().save(task);

    accounts().remove(owner);

    assertEquals(Optional.empty(), tasks().find(owner, task.id()));
    assertEquals(List.of(), tasks().all(owner));
  }

  private UserId registered() {
    var account = anAccount().build();
    accounts().add(account);
    return account.id();
  }
}
