package com.todo.ports.usecases.conversation;

import com.todo.domain.account.UserId;
import com.todo.domain.conversation.Refusal;
import com.todo.domain.conversation.ToolCall;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.domain.task.UnknownTask;
import com.todo.ports.interfaces.inbound.ExpectedVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The task ports in the hands of the assistant: whatever it does with them is written down. */
final class Tools {
  private final TaskPorts ports;
  private final UserId user;
  private final List<ToolCall> calls = new ArrayList<>();

  Tools(TaskPorts ports, UserId user) {
    this.ports = ports;
    this.user = user;
  }

  List<ToolCall> calls() {
    return List.copyOf(calls);
  }

  TaskPorts ports() {
    return ports;
  }

  UserId user() {
    return user;
  }

  /** Writes down that tasks were looked up. */
  void looked(Map<String, Object> arguments, Map<String, Object> result) {
    calls.add(new ToolCall("list_tasks", arguments, true, result));
  }

  /** The task as it is now, unless it was deleted. */
  Optional<Task> find(TaskId id) {
    try {
      return Optional.of(ports.find().find(user, id));
    } catch (UnknownTask e) {
      return Optional.empty();
    }
  }

  /** Adds a task; what it would be called is told even if there cannot be such a task. */
  Task add(String title, Supplier<TaskDetails> details) {
    return call(
        "add_task",
        Shapes.wanted(details, Map.of("title", title)),
        () -> ports.add().add(user, details.get()),
        Shapes::done,
        Refusals::of);
  }

  Task edit(Task task, UnaryOperator<TaskDetails> edit) {
    var seen = new ExpectedVersion(task.version());
    var changes = Shapes.changes(task.details(), () -> edit.apply(task.details()));
    return on(task, "update_task", changes, () -> ports.edit().edit(user, task.id(), seen, edit));
  }

  Task complete(Task task) {
    return on(task, "complete_task", Map.of(), () -> ports.complete().complete(user, task.id()));
  }

  Task reopen(Task task) {
    return on(task, "reopen_task", Map.of(), () -> ports.reopen().reopen(user, task.id()));
  }

  Task delete(Task task) {
    var seen = new ExpectedVersion(task.version());
    return on(task, "delete_task", Map.of(), () -> ports.delete().delete(user, task.id(), seen));
  }

  Task skip(Task task) {
    return on(task, "skip_task", Map.of(), () -> ports.time().skip().skip(user, task.id()));
  }

  Reminder snooze(Task task, ReminderId reminder, Instant until) {
    return call(
        "snooze_reminder",
        Shapes.with(task, Map.of("until", until.toString())),
        () -> ports.time().snooze().snooze(user, reminder, until),
        Shapes::reminder,
        error -> Refusals.of(error, task.details().title()));
  }

  /** Takes something back, whichever port that needs. */
  Task undo(UndoStep step, Supplier<Task> act) {
    return call(
        "undo",
        Map.of("task_id", step.task().toString()),
        act,
        Shapes::done,
        error -> Refusals.of(error, step.before().title()));
  }

  private Task on(Task task, String tool, Map<String, Object> more, Supplier<Task> act) {
    return call(
        tool,
        Shapes.with(task, more),
        act,
        Shapes::done,
        error -> Refusals.of(error, task.details().title()));
  }

  private <T> T call(
      String tool,
      Map<String, Object> arguments,
      Supplier<T> act,
      Function<T, Map<String, Object>> shape,
      Function<RuntimeException, Optional<Refusal>> reason) {
    try {
      var result = act.get();
      calls.add(new ToolCall(tool, arguments, true, shape.apply(result)));
      return result;
    } catch (RuntimeException error) {
      var refusal = reason.apply(error).orElseThrow(() -> error);
      calls.add(new ToolCall(tool, arguments, false, Map.of("error", Shapes.reason(error))));
      throw new ToolFailed(refusal, error);
    }
  }
}
