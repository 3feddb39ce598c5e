package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.Optional;

/** Remembers which requests were answered, so that a repeated one is not carried out again. */
public interface RequestKeys {

  /**
   * The task that was made for this key since then. Asking makes others who ask for the same key
   * wait for the unit of work.
   *
   * @throws RequestKeyReused if the key was remembered with another fingerprint
   */
  Optional<TaskId> find(UserId user, String key, String fingerprint, Instant since);

  void remember(UserId user, String key, String fingerprint, TaskId task, Instant at);
}
