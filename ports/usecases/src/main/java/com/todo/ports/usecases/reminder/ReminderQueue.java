package com.todo.ports.usecases.reminder;

import static java.util.stream.Collectors.toMap;

import com.todo.domain.account.UserId;
import com.todo.domain.reminder.ReminderId;
import com.todo.domain.task.TaskId;
import com.todo.ports.interfaces.outbound.StaleState;
import com.todo.ports.interfaces.outbound.StateStore;
import com.todo.ports.interfaces.outbound.StateStore.Draft;
import com.todo.ports.interfaces.outbound.StateStore.Entry;
import com.todo.ports.interfaces.outbound.WaitingReminder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The reminders of each user that came up. Those of many are read and written in one piece. Several
 * servers write to one queue; who was slower reads again.
 */
final class ReminderQueue {
  private static final int PATIENCE = 10;

  private final StateStore state;

  /** What becomes of a queue by news of some kind. The same news once more change nothing. */
  private interface Change<T> extends BiFunction<QueuedReminders, T, QueuedReminders> {}

  ReminderQueue(StateStore state) {
    this.state = state;
  }

  /** Those that nobody has seen, the earliest first. */
  List<WaitingReminder> of(UserId user) {
    return of(Set.of(user)).getOrDefault(user, List.of());
  }

  /** The same of many; whoever has never had one may not be among them. */
  Map<UserId, List<WaitingReminder>> of(Set<UserId> users) {
    var found = find(users);
    return users.stream()
        .filter(user -> found.containsKey(key(user)))
        .collect(toMap(user -> user, user -> queued(found.get(key(user))).waiting()));
  }

  /** Nothing happens to those that wait or were shown already. */
  void add(Map<UserId, List<WaitingReminder>> reminders) {
    change(reminders, QueuedReminders::with);
  }

  void markShown(Map<UserId, Set<ReminderId>> shown) {
    change(shown, QueuedReminders::withShown);
  }

  void remove(UserId user, ReminderId reminder) {
    change(Map.of(user, reminder), QueuedReminders::without);
  }

  void removeAll(UserId user, TaskId task) {
    change(Map.of(user, task), QueuedReminders::without);
  }

  private <T> void change(Map<UserId, T> news, Change<T> change) {
    for (var attempt = 1; ; attempt++) {
      try {
        changeOnce(news, change);
        return;
      } catch (StaleState somebodyWasFaster) {
        if (attempt == PATIENCE) {
          throw somebodyWasFaster;
        }
      }
    }
  }

  private <T> void changeOnce(Map<UserId, T> news, Change<T> change) {
    var found = find(news.keySet());
    var drafts =
        news.entrySet().stream()
            .flatMap(each -> draft(key(each.getKey()), found, each.getValue(), change).stream())
            .toList();
    if (!drafts.isEmpty()) {
      state.saveAll(drafts);
    }
  }

  private static <T> Optional<Draft> draft(
      String key, Map<String, Entry> found, T news, Change<T> change) {
    var entry = Optional.ofNullable(found.get(key));
    var before = entry.map(ReminderQueue::queued).orElse(QueuedReminders.NONE);
    var after = change.apply(before, news);
    return after.equals(before)
        ? Optional.empty()
        : Optional.of(new Draft(key, after.text(), entry.map(Entry::etag).orElse("")));
  }

  private Map<String, Entry> find(Collection<UserId> users) {
    return state.findAll(users.stream().map(ReminderQueue::key).toList());
  }

  private static QueuedReminders queued(Entry entry) {
    return QueuedReminders.parse(entry.value());
  }

  private static String key(UserId user) {
    return "reminder-queue:" + user;
  }
}
