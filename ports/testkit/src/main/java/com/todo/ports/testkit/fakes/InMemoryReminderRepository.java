package com.todo.ports.testkit.fakes;

import static java.util.Comparator.comparing;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.Reminder;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.reminder.ReminderStatus;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.ReminderRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reminders in memory, in the order in which they were planned. */
public final class InMemoryReminderRepository implements ReminderRepository {
  private final Map<ReminderId, Reminder> reminders = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Reminder> find(UserId owner, ReminderId id) {
    return Optional.ofNullable(reminders.get(id)).filter(r -> r.owner().equals(owner));
  }

  @Override
  public synchronized List<Reminder> findAll(Collection<ReminderId> ids) {
    return reminders.values().stream().filter(r -> ids.contains(r.id())).toList();
  }

  @Override
  public synchronized List<Reminder> open(TaskId task) {
    return reminders.values().stream()
        .filter(reminder -> reminder.task().equals(task) && reminder.isOpen())
        .toList();
  }

  @Override
  public synchronized Map<TaskId, Reminder> latest(UserId owner, Collection<TaskId> tasks) {
    var latest = new LinkedHashMap<TaskId, Reminder>();
    reminders.values().stream()
        .filter(reminder -> reminder.owner().equals(owner) && tasks.contains(reminder.task()))
        .forEach(reminder -> latest.put(reminder.task(), reminder));
    return latest;
  }

  @Override
  public synchronized List<Reminder> list(UserId owner, Set<ReminderStatus> statuses, int limit) {
    return reminders.values().stream()
        .filter(reminder -> reminder.owner().equals(owner))
        .filter(reminder -> statuses.contains(reminder.status()))
        .sorted(comparing(Reminder::triggerTime))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Reminder> up(UserId owner, Instant now, int limit) {
    return reminders.values().stream()
        .filter(reminder -> reminder.owner().equals(owner))
        .filter(reminder -> reminder.status() != ReminderStatus.CANCELLED)
        .filter(reminder -> !reminder.triggerTime().isAfter(now))
        .sorted(comparing(Reminder::triggerTime).reversed())
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Reminder> pending(Instant before, int limit) {
    return reminders.values().stream()
        .filter(reminder -> reminder.status() == ReminderStatus.PENDING)
        .filter(reminder -> reminder.triggerTime().isBefore(before))
        .sorted(comparing(Reminder::triggerTime))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void save(Reminder reminder) {
    reminders.merge(reminder.id(), reminder, (before, after) -> before.isOpen() ? after : before);
  }
}
