package com.todo.ports.interfaces.outbound;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where reminders are kept. {@code ReminderRepositoryContract} states what is promised here. */
public interface ReminderRepository {

  Optional<Reminder> find(UserId owner, ReminderId id);

  /** Those of these that exist, whoever's they are. */
  List<Reminder> findAll(Collection<ReminderId> ids);

  /** The reminders of a task that are pending or failed. */
  List<Reminder> open(TaskId task);

  /** The latest of each of these tasks that has one. */
  Map<TaskId, Reminder> latest(UserId owner, Collection<TaskId> tasks);

  /** Those of a user with one of these statuses, the earliest trigger time first. */
  List<Reminder> list(UserId owner, Set<ReminderStatus> statuses, int limit);

  /** Those of a user that have come up by then and were not taken back, the latest first. */
  List<Reminder> up(UserId owner, Instant now, int limit);

  /** Everybody's that are pending and due before then, the earliest trigger time first. */
  List<Reminder> pending(Instant before, int limit);

  /** Keeps this state of the reminder; one that was seen or taken back before stays as it is. */
  void save(Reminder reminder);
}
