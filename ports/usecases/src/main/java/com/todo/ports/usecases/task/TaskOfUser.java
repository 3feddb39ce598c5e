package com.todo.ports.usecases.task;

import com.todo.domain.account.UserId;
import com.todo.domain.event.Change;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskEvent;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.TaskRepository;

/** Loads a user's own task, and keeps what became of it together with its event. */
final class TaskOfUser {
  private final TaskRepository tasks;
  private final EventPublisher events;

  TaskOfUser(TaskRepository tasks, EventPublisher events) {
    this.tasks = tasks;
    this.events = events;
  }

  Task load(UserId owner, TaskId id) {
    return tasks.find(owner, id).orElseThrow(() -> new UnknownTask(id));
  }

  Task keep(Change<Task, TaskEvent> change) {
    tasks.save(change.state());
    events.publish(change.event());
    return change.state();
  }
}
