package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.StateStore.Draft;
import com.todo.ports.interfaces.outbound.StateStore.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which reminder of each task is the one that counts. */
final class CurrentReminders {
  private final StateStore state;

  CurrentReminders(StateStore state) {
    this.state = state;
  }

  /** Earlier versions noted behind it whether it was shown. */
  Optional<ReminderId> of(TaskId task) {
    return state
        .find(key(task))
        .map(entry -> new ReminderId(UUID.fromString(entry.value().split(" ")[0])));
  }

  void set(TaskId task, ReminderId reminder) {
    var tag = state.find(key(task)).map(Entry::etag).orElse("");
    state.saveAll(List.of(new Draft(key(task), reminder.toString(), tag)));
  }

  void forget(TaskId task) {
    state.remove(key(task));
  }

  private static String key(TaskId task) {
    return "task-reminders:" + task;
  }
}
