package com.todo.ports.usecases.task;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.todo.domain.account.UserId;
import com.todo.domain.task.Task;
import com.todo.domain.task.TaskDetails;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.inbound.AddTask;
import com.todo.ports.interfaces.outbound.RequestKeys;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

public final class AddingTask implements AddTask {
  private static final Duration KEY_HONOURED = Duration.ofHours(24);

  private final KeepingTask tasks;
  private final RequestKeys requestKeys;
  private final InstantSource clock;
  private final Supplier<UUID> ids;

  public AddingTask(
      KeepingTask tasks, RequestKeys requestKeys, InstantSource clock, Supplier<UUID> ids) {
    this.tasks = tasks;
    this.requestKeys = requestKeys;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public Task add(UserId owner, TaskDetails details) {
    var created = Task.create(new TaskId(ids.get()), owner, details, clock.instant());
    return tasks.keep(created);
  }

  @Override
  public Task addOnce(UserId owner, TaskDetails details, String requestKey) {
    var now = clock.instant();
    var fingerprint = UUID.nameUUIDFromBytes(details.toString().getBytes(UTF_8)).toString();
    var before = requestKeys.find(owner, requestKey, fingerprint, now.minus(KEY_HONOURED));
    if (before.isPresent()) {
      return tasks.load(owner, before.get());
    }
    var task = add(owner, details);
    requestKeys.remember(owner, requestKey, fingerprint, task.id(), now);
    return task;
  }
}
