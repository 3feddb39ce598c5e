package com.todo.adapters.jpa;

import static com.todo.ports.testkit.builders.AccountBuilder.anAccount;
import static com.todo.ports.testkit.builders.TaskBuilder.aTask;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.todo.domain.recurrence.RuleId;
import com.todo.domain.recurrence.SeriesId;
import com.todo.domain.task.Due;
import com.todo.domain.task.Occurrence;
import com.todo.domain.task.StaleTask;
import com.todo.domain.task.TaskId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two who put the same occurrence of a series on the list. */
class SameOccurrenceTest {
  private final Occurrence second =
      new Occurrence.InSeries(
          new SeriesId(UUID.randomUUID()), new RuleId(UUID.randomUUID()), 1, Due.NEVER);

  @Test
  void the_slower_is_refused_and_finds_the_task_when_asked_again() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    var id = TaskId.of(((Occurrence.InSeries) second).series(), 1);
    var task = aTask().withId(id).ownedBy(account.id()).at(second).build();
    Adapters.tasks().save(task);

    assertThrows(StaleTask.class, () -> Adapters.tasks().save(task));
    assertEquals(Optional.of(task), Adapters.tasks().find(account.id(), id));
  }

  @Test
  void no_other_task_takes_the_place() {
    var account = anAccount().build();
    Adapters.accounts().add(account);
    Adapters.tasks().save(aTask().ownedBy(account.id()).at(second).build());

    assertThrows(
        StaleTask.class,
        () -> Adapters.tasks().save(aTask().ownedBy(account.id()).at(second).build()));
  }
}
