package com.todo.ports.usecases.reminder;

import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import java.util.Optional;
import java.util.UUID;

/** Which reminder of each task is the one that counts, and whether a window has shown it. */
final class CurrentReminders {
  private static final String SHOWN = " shown";

  private final StateStore state;

  CurrentReminders(StateStore state) {
    this.state = state;
  }

  Optional<ReminderId> of(TaskId task) {
    return state
        .find(key(task))
        .map(entry -> new ReminderId(UUID.fromString(entry.value().replace(SHOWN, ""))));
  }

  void set(TaskId task, ReminderId reminder) {
    write(task, reminder.toString());
  }

  boolean isShown(TaskId task, ReminderId reminder) {
    return state
        .find(key(task))
        .filter(entry -> entry.value().equals(reminder + SHOWN))
        .isPresent();
  }

  /** Whether it was this call that marked it; of several at once, one. */
  boolean markShown(TaskId task, ReminderId reminder) {
    var entry = state.find(key(task));
    if (entry.isEmpty() || !entry.get().value().equals(reminder.toString())) {
      return false;
    }
    try {
      state.replace(key(task), reminder + SHOWN, entry.get().etag());
      return true;
    } catch (StaleState somebodyWasFaster) {
      return false;
    }
  }

  void forget(TaskId task) {
    state.remove(key(task));
  }

  private void write(TaskId task, String value) {
    var entry = state.find(key(task));
    if (entry.isPresent()) {
      state.replace(key(task), value, entry.get().etag());
    } else {
      state.create(key(task), value);
    }
  }

  private static String key(TaskId task) {
    return "task-reminders:" + task;
  }
}
