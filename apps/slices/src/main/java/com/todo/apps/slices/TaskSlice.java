package com.todo.apps.slices;

import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.inbound.CompleteTask;
import com.todo.ports.interfaces.inbound.DeleteTask;
import com.todo.ports.interfaces.inbound.EditTask;
import com.todo.ports.interfaces.inbound.FindTask;
import com.todo.ports.interfaces.inbound.ListTasks;
import com.todo.ports.interfaces.inbound.ReadChanges;
import com.todo.ports.interfaces.inbound.ReopenTask;
import com.todo.ports.interfaces.inbound.RestoreTask;
import com.todo.ports.interfaces.outbound.ChangeFeed;
import com.todo.ports.interfaces.outbound.EventPublisher;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import com.todo.ports.interfaces.outbound.RequestKeys;
import com.todo.ports.interfaces.outbound.RuleVersions;
import com.todo.ports.interfaces.outbound.TaskRepository;
import com.todo.ports.usecases.task.AddingTask;
import com.todo.ports.usecases.task.CompletingTask;
import com.todo.ports.usecases.task.DeletingTask;
import com.todo.ports.usecases.task.EditingTask;
import com.todo.ports.usecases.task.FindingTask;
import com.todo.ports.usecases.task.KeepingTask;
import com.todo.ports.usecases.task.ListingTasks;
import com.todo.ports.usecases.task.ReadingChanges;
import com.todo.ports.usecases.task.ReopeningTask;
import com.todo.ports.usecases.task.RestoringTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.InstantSource;
import java.util.UUID;

/** What chat-api does with tasks. */
public class TaskSlice {

  @Produces
  KeepingTask keepingTask(
      TaskRepository tasks,
      RuleVersions rules,
      ReminderRepository reminders,
      EventPublisher events) {
    return new KeepingTask(tasks, rules, reminders, events);
  }

  @Produces
  @ApplicationScoped
  AddTask addTask(KeepingTask tasks, RequestKeys keys, InstantSource clock) {
    return new AddingTask(tasks, keys, clock, UUID::randomUUID);
  }

  @Produces
  @ApplicationScoped
  EditTask editTask(KeepingTask tasks, InstantSource clock) {
    return new EditingTask(tasks, clock);
  }

  @Produces
  @ApplicationScoped
  CompleteTask completeTask(KeepingTask tasks, InstantSource clock) {
    return new CompletingTask(tasks, clock);
  }

  @Produces
  @ApplicationScoped
  ReopenTask reopenTask(KeepingTask tasks, InstantSource clock) {
    return new ReopeningTask(tasks, clock);
  }

  @Produces
  @ApplicationScoped
  DeleteTask deleteTask(KeepingTask tasks, InstantSource clock) {
    return new DeletingTask(tasks, clock);
  }

  @Produces
  @ApplicationScoped
  RestoreTask restoreTask(KeepingTask tasks, InstantSource clock) {
    return new RestoringTask(tasks, clock);
  }

  @Produces
  @ApplicationScoped
  FindTask findTask(TaskRepository tasks) {
    return new FindingTask(tasks);
  }

  @Produces
  @ApplicationScoped
  ListTasks listTasks(TaskRepository tasks) {
    return new ListingTasks(tasks);
  }

  @Produces
  @ApplicationScoped
  ReadChanges readChanges(ChangeFeed changes) {
    return new ReadingChanges(changes);
  }
}
